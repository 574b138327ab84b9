import { choice } from "../../../platform/import/cells/choice.ts";
import { date } from "../../../platform/import/cells/date.ts";
import { type FamilyCard, familyCells } from "../../../platform/import/cells/family.ts";
import { period } from "../../../platform/import/cells/period.ts";
import { wholeNumber } from "../../../platform/import/cells/whole-number.ts";
import { year } from "../../../platform/import/cells/year.ts";
import { VILLAGE_FIELD, villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { FamilyStatus, PkhComponent } from "../types.generated.ts";
import { isProposal } from "./proposals.ts";
import { writeFamilies } from "./write-families.ts";

/** How many members of a family have each component. */
type ComponentCounts = { readonly [Component in PkhComponent]: number | null };

/** A family as a list of a period has it: one row a family, its members as counts. */
export interface ListedFamily extends ComponentCounts {
  readonly period: Period;
  readonly card: FamilyCard;
  /** Name of whom the aid is paid to, encrypted. */
  readonly representative: Buffer;
  readonly village: RegionCode;
  readonly villageName: string | null;
  /** Null for proposals only. */
  readonly cohort: number | null;
  readonly enteredOn: string | null;
  readonly status: FamilyStatus;
  readonly statusSince: string | null;
  readonly foodAid: YesNo | null;
  readonly decile: number | null;
}

type YesNo = "YES" | "NO";

const cells = familyCells({ cardField: "card", region: VILLAGE_FIELD });

/** More members than any family has. */
const MOST_MEMBERS = 20;

const component = (
  heading: string,
  synonyms: readonly string[],
  id: string,
  en: string,
  needs: Column<number>["needs"] = "VALUE",
): Column<number> => ({
  heading,
  synonyms: [...synonyms, `Jumlah ${heading}`, `Jml ${heading}`],
  description: { id: `${id}; kosong berarti tidak ada.`, en: `${en}; empty means none.` },
  cell: wholeNumber({ min: 0, max: MOST_MEMBERS }),
  needs,
});

const findingsOf = ({ enteredOn, cohort, status }: ListedFamily): readonly RowFinding<ListedFamily>[] => {
  if (isProposal(status)) return [];
  if (cohort === null) return [{ reason: "EMPTY", field: "cohort" }];
  return enteredOn !== null && Number(enteredOn.slice(0, 4)) !== cohort
    ? [{ reason: "COHORT_DISAGREES", field: "enteredOn" }]
    : [];
};

/**
 * Families of PKH. Offices have a list of families (daftar KPM) with one row each, in which the members are counted by
 * component; lists with a row for each member are made from those and have no more in them.
 */
export const families: ImportFormat<ListedFamily> = {
  id: "families",
  title: { id: "Daftar keluarga penerima manfaat (KPM) PKH", en: "List of families (KPM) of PKH" },
  publisher: "Dinas Sosial, ekspor SIKS-NG",
  columns: {
    period: {
      heading: "Periode",
      synonyms: ["Tahap", "Periode Data", "Periode Final Closing"],
      description: {
        id: "Periode yang diterangkan daftar ini: tahun, tahap, atau bulan.",
        en: "Period that the list is of: a year, a payment stage or a month.",
      },
      cell: period({ threeMonths: "STAGE", kinds: ["YEAR", "STAGE", "MONTH"] }),
      needs: "COLUMN",
    },
    card: {
      heading: "Nomor KK",
      synonyms: ["No KK", "No. KK", "Nomor Kartu Keluarga", "NoKK", "KK"],
      description: {
        id: "Nomor kartu keluarga; diacak dan disandikan saat dibaca, tidak pernah disimpan terbuka.",
        en: "Number of the family card; hashed and encrypted as it is read, never kept openly.",
      },
      cell: cells.card,
      needs: "COLUMN",
      isPersonal: true,
    },
    representative: {
      heading: "Nama Pengurus",
      synonyms: ["Nama Penerima", "Nama KPM", "Pengurus", "Nama"],
      description: { id: "Nama pengurus; disandikan saat dibaca.", en: "Name of whom the aid is paid to; encrypted." },
      cell: cells.secret("representative_name"),
      needs: "COLUMN",
      isPersonal: true,
    },
    village: villageColumn,
    villageName: villageNameColumn,
    cohort: {
      heading: "Kohor",
      synonyms: ["Tahun Masuk", "Tahun Kohor", "Tahun Kepesertaan", "Cohort"],
      description: {
        id: "Tahun masuk PKH; boleh kosong untuk usulan.",
        en: "Year in which the family entered PKH; a proposal may have none.",
      },
      cell: year(),
      needs: "VALUE",
    },
    enteredOn: {
      heading: "Tanggal Masuk",
      synonyms: ["Tanggal Kepesertaan", "Tgl Masuk"],
      description: {
        id: "Tanggal masuk; tanpa ini 1 Januari tahun masuk.",
        en: "Day of entry; without it 1 January of the year of entry.",
      },
      cell: date(),
      needs: "NOTHING",
    },
    status: {
      heading: "Status",
      synonyms: ["Status Kepesertaan", "Status KPM", "Status PKH"],
      description: {
        id: "Status kepesertaan; usulan dicatat, dan tidak dihitung sebagai penerima.",
        en: "How the family takes part; proposals are kept, and not counted as receiving.",
      },
      cell: choice<FamilyStatus>({
        PROPOSED: ["Usulan", "Diusulkan", "Calon"],
        VALIDATED: ["Valid", "Calon KPM Valid", "Lolos Validasi"],
        ACTIVE: ["Aktif", "Active", "Ya"],
        SUSPENDED: ["Ditangguhkan", "Tunda", "Penangguhan", "Suspend"],
        GRADUATED_NATURAL: ["Graduasi Alamiah", "Graduasi Alami"],
        GRADUATED_PROSPEROUS: ["Graduasi Sejahtera", "Graduasi Sejahtera Mandiri"],
        GRADUATED_INDEPENDENT: ["Graduasi Mandiri"],
        TRANSFERRED_PROGRAMME: ["Beralih Program", "Alih Program"],
        TERMINATED: ["Dihentikan", "Nonaktif", "Tidak Aktif", "Dikeluarkan"],
        DECEASED: ["Meninggal", "Meninggal Dunia"],
        MOVED: ["Pindah", "Pindah Alamat"],
      }),
      needs: "COLUMN",
    },
    statusSince: {
      heading: "Tanggal Status",
      synonyms: ["Tanggal Perubahan Status", "Tgl Status", "Tanggal Graduasi"],
      description: {
        id: "Tanggal sejak status berlaku; tanpa ini tanggal periode daftar.",
        en: "Day since when the status holds; without it the day of the list's period.",
      },
      cell: date(),
      needs: "NOTHING",
    },
    PREGNANT: component("Ibu Hamil", ["Bumil", "Ibu Hamil/Nifas"], "Ibu hamil", "Pregnant women"),
    EARLY_CHILDHOOD: component(
      "Anak Usia Dini",
      ["Balita", "AUD", "Anak Usia 0-6 Tahun"],
      "Anak usia dini",
      "Small children",
    ),
    PRIMARY: component("SD", ["Anak SD", "SD/Sederajat"], "Anak SD atau sederajat", "Children in primary school"),
    JUNIOR_SECONDARY: component(
      "SMP",
      ["Anak SMP", "SMP/Sederajat"],
      "Anak SMP atau sederajat",
      "Children in junior secondary school",
    ),
    SENIOR_SECONDARY: component(
      "SMA",
      ["Anak SMA", "SMA/Sederajat"],
      "Anak SMA atau sederajat",
      "Children in senior secondary school",
    ),
    ELDERLY: component("Lanjut Usia", ["Lansia"], "Lanjut usia", "Elderly"),
    SEVERE_DISABILITY: component(
      "Disabilitas Berat",
      ["Disabilitas", "Penyandang Disabilitas Berat"],
      "Penyandang disabilitas berat",
      "Severely disabled people",
    ),
    GROSS_HR_VIOLATION_VICTIM: component(
      "Korban Pelanggaran HAM Berat",
      ["Korban HAM Berat", "Korban HAM"],
      "Korban pelanggaran HAM berat",
      "Victims of gross human rights violations",
      "NOTHING",
    ),
    foodAid: {
      heading: "Penerima Sembako",
      synonyms: ["BPNT", "Sembako", "Penerima BPNT"],
      description: {
        id: "Apakah keluarga juga menerima Sembako; kosong berarti tidak.",
        en: "Whether the family gets food aid as well; empty means no.",
      },
      cell: choice<YesNo>({ YES: ["Ya", "Y", "1", "Sudah"], NO: ["Tidak", "T", "0", "Belum"] }),
      needs: "VALUE",
    },
    decile: {
      heading: "Desil",
      synonyms: ["Desil DTSEN", "Desil Nasional", "Peringkat Kesejahteraan"],
      description: { id: "Desil DTSEN, 1 sampai 10.", en: "Decile of the social registry, 1 to 10." },
      cell: wholeNumber({ min: 1, max: 10 }),
      needs: "NOTHING",
    },
  },
  chunkRows: 20_000,
  key: ["card"],
  rules: ["COHORT_DISAGREES", "EMPTY"],
  check: findingsOf,
  summed: [],
  write: writeFamilies,
};
