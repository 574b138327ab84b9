import type { Texts } from "../../../presentation/language.ts";
import type { FigureUnit } from "../../../presentation/report-document.ts";

/** What the PDF says beside the texts of the report. */
export const WORDS = {
  report: { id: "Laporan sinergi", en: "Synergy report" },
  subject: {
    id: "PKH, Dana Desa, BUM Desa, dan penyaluran dalam satu laporan",
    en: "PKH, village funds, village enterprises and disbursement in one report",
  },
  period: { id: "Periode", en: "Period" },
  against: { id: "Dibandingkan dengan", en: "Compared with" },
  madeAt: { id: "Dibuat", en: "Made" },
  syntheticWhy: {
    id: "Laporan ini memuat angka buatan untuk peragaan. Angka itu tidak menggambarkan keadaan yang sebenarnya.",
    en: "Figures in this report are made up for demonstration. They do not describe the real situation.",
  },
  since: { id: "sejak", en: "since" },
  noChange: { id: "tetap", en: "unchanged" },
  asOf: { id: "data per", en: "data of" },
  marks: { id: "Tanda", en: "Marks" },
  shown: { id: "Baris yang ditampilkan", en: "Rows shown" },
  of: { id: "dari", en: "of" },
  noRows: { id: "Tidak ada baris.", en: "There are no rows." },
  definitions: { id: "Yang dihitung", en: "What is counted" },
  sources: { id: "Sumber", en: "Sources" },
  title: { id: "Judul", en: "Title" },
  publisher: { id: "Penerbit", en: "Publisher" },
  reference: { id: "Rujukan", en: "Reference" },
  dataOf: { id: "Data per", en: "Data of" },
  origin: { id: "Asal", en: "Origin" },
  page: { id: "Halaman", en: "Page" },
} as const satisfies Readonly<Record<string, Texts>>;

/** The unit of a column, beside its name; nothing where the name says it. */
export const COLUMN_UNITS: Readonly<Partial<Record<FigureUnit, string>>> = {
  RUPIAH: "Rp",
  RUPIAH_PER_FAMILY: "Rp",
  PERCENT: "%",
};
