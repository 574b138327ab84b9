import { choice } from "../../../platform/import/cells/choice.ts";
import { date } from "../../../platform/import/cells/date.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { count } from "../../../platform/import/cells/whole-number.ts";
import { villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { ImportFormat } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { EnterpriseStatus } from "../types.generated.ts";
import { refuseKelurahan } from "./not-a-desa.ts";
import { writeEnterprises } from "./write-enterprises.ts";

/** A village enterprise as the register has it in a year. */
export interface RegisteredEnterprise {
  readonly year: number;
  readonly registerNumber: string;
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly name: string;
  readonly status: EnterpriseStatus;
  readonly kind: "OWN" | "JOINT" | null;
  readonly registeredOn: string | null;
  readonly units: number | null;
  readonly employees: number | null;
}

/** The register of BUM Desa. */
export const villageEnterprises: ImportFormat<RegisteredEnterprise> = {
  id: "village-enterprises",
  title: { id: "Daftar BUM Desa", en: "Register of village enterprises" },
  publisher: "Kementerian Desa",
  columns: {
    year: yearColumn,
    registerNumber: {
      heading: "Nomor Registrasi",
      synonyms: ["Nomor", "No Registrasi", "Nomor Register", "ID BUM Desa", "ID"],
      description: {
        id: "Nomor dalam daftar, yang membedakan satu BUM Desa dari yang lain.",
        en: "Number in the register, which tells one enterprise from the others.",
      },
      cell: text(60),
      needs: "COLUMN",
    },
    village: villageColumn,
    villageName: villageNameColumn,
    name: {
      heading: "Nama BUM Desa",
      synonyms: ["Nama", "Nama BUMDes", "BUM Desa", "BUMDes"],
      description: { id: "Nama BUM Desa.", en: "Name of the enterprise." },
      cell: text(),
      needs: "COLUMN",
    },
    status: {
      heading: "Status",
      synonyms: ["Status BUM Desa", "Status Operasional", "Keaktifan"],
      description: { id: "Apakah BUM Desa berjalan.", en: "Whether the enterprise works." },
      cell: choice<EnterpriseStatus>({
        ACTIVE: ["Aktif", "Beroperasi", "Berjalan"],
        INACTIVE: ["Tidak Aktif", "Nonaktif", "Tidak Beroperasi", "Pasif"],
      }),
      needs: "COLUMN",
    },
    kind: {
      heading: "Jenis",
      synonyms: ["Bersama", "BUM Desa Bersama", "Jenis BUM Desa"],
      description: {
        id: "BUM Desa, atau BUM Desa Bersama milik beberapa desa; tanpa isian dianggap BUM Desa.",
        en: "An enterprise of one village, or of several; of one where the cell is empty.",
      },
      cell: choice({
        OWN: ["BUM Desa", "BUMDes", "Tidak", "Bukan"],
        JOINT: ["BUM Desa Bersama", "BUMDesma", "Bersama", "Ya"],
      }),
      needs: "NOTHING",
    },
    registeredOn: {
      heading: "Tanggal Registrasi",
      synonyms: ["Tanggal Pendaftaran", "Tanggal Register", "Tgl Registrasi"],
      description: { id: "Tanggal pendaftaran.", en: "Day of registration." },
      cell: date(),
      needs: "NOTHING",
    },
    units: {
      heading: "Jumlah Unit Usaha",
      synonyms: ["Unit Usaha"],
      description: {
        id: "Banyaknya unit usaha; kosong berarti belum diketahui.",
        en: "Business units; empty means not known.",
      },
      cell: count(),
      needs: "NOTHING",
    },
    employees: {
      heading: "Jumlah Tenaga Kerja",
      synonyms: ["Tenaga Kerja", "Jumlah Pekerja"],
      description: {
        id: "Banyaknya tenaga kerja; kosong berarti belum diketahui.",
        en: "People employed; empty means not known.",
      },
      cell: count(),
      needs: "NOTHING",
    },
  },
  key: ["registerNumber"],
  summed: ["units", "employees"],
  rules: ["NOT_A_DESA"],
  check: refuseKelurahan,
  isTotal: ({ village, villageName }) => village === undefined && isTotalName(villageName),
  write: writeEnterprises,
};
