import { text } from "../../../platform/import/cells/text.ts";
import { count } from "../../../platform/import/cells/whole-number.ts";
import { villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import { isWithin, type RegionCode } from "../../../platform/region-code.ts";
import { type BpsCode, bpsRegency } from "./bps-code.ts";
import { refuseKelurahan } from "./not-a-desa.ts";
import { writeEnterpriseCounts } from "./write-enterprise-counts.ts";

/** How many enterprises a village has, in the rows of an open data portal. */
export interface OpenDataVillage {
  readonly year: number;
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly bpsRegency: BpsCode | null;
  readonly bpsVillage: string | null;
  readonly enterprises: number;
}

/** A BPS code leads to another regency, or the two BPS codes of the row are not of one. */
const disagrees = ({ village, bpsRegency: regency, bpsVillage }: OpenDataVillage): boolean =>
  regency !== null &&
  ((regency.region !== null && !isWithin(village, regency.region)) ||
    (bpsVillage !== null && !bpsVillage.startsWith(regency.code)));

const findingsOf = (row: OpenDataVillage): RowFinding<OpenDataVillage>[] => [
  ...refuseKelurahan(row),
  ...(disagrees(row) ? ([{ reason: "BPS_CODE_DISAGREES", field: "bpsRegency" }] as const) : []),
];

/** BUM Desa by village, with the codes of BPS and Kemendagri side by side; the Kemendagri code decides. */
export const openDataVillages: ImportFormat<OpenDataVillage> = {
  id: "open-data-villages",
  title: { id: "Jumlah BUM Desa per desa (portal data terbuka)", en: "Enterprises by village (open data portals)" },
  publisher: "Portal data terbuka daerah",
  columns: {
    year: yearColumn,
    village: villageColumn,
    villageName: villageNameColumn,
    bpsRegency: {
      heading: "BPS Kode Kabupaten Kota",
      synonyms: ["Kode Kabupaten Kota BPS"],
      description: {
        id: "Kode kabupaten/kota menurut BPS; dibandingkan dengan kode Kemendagri.",
        en: "The regency's code by BPS; compared with the Kemendagri code.",
      },
      cell: bpsRegency(),
      needs: "NOTHING",
    },
    bpsVillage: {
      heading: "BPS Kode Desa Kelurahan",
      synonyms: ["Kode Desa Kelurahan BPS"],
      description: {
        id: "Kode desa menurut BPS; tidak dipakai sebagai kode Kemendagri.",
        en: "The village's code by BPS; never taken for a Kemendagri code.",
      },
      cell: text(20),
      needs: "NOTHING",
    },
    enterprises: {
      heading: "Jumlah BUM Desa",
      synonyms: ["Jumlah BUMDes", "jumlah_bumdesa", "Jumlah Badan Usaha Milik Desa"],
      description: { id: "Banyaknya BUM Desa.", en: "Number of enterprises." },
      cell: count(),
      needs: "COLUMN",
    },
  },
  key: ["year", "village"],
  summed: ["enterprises"],
  totalOf: "year",
  rules: ["BPS_CODE_DISAGREES", "NOT_A_DESA"],
  check: findingsOf,
  isTotal: ({ village, villageName }) => village === undefined && isTotalName(villageName),
  write: writeEnterpriseCounts,
};
