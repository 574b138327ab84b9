import type { Texts } from "../../../presentation/language.ts";
import type { FigureUnit } from "../../../presentation/report-document.ts";

/** What the PDF of a report says beside the texts of the report. */
export const REPORT_WORDS = {
  report: { id: "Laporan sinergi", en: "Synergy report" },
  subject: {
    id: "PKH, Dana Desa, BUM Desa, dan penyaluran dalam satu laporan",
    en: "PKH, village funds, village enterprises and disbursement in one report",
  },
  period: { id: "Periode", en: "Period" },
  against: { id: "Dibandingkan dengan", en: "Compared with" },
  since: { id: "sejak", en: "since" },
  noChange: { id: "tetap", en: "unchanged" },
  asOf: { id: "data per", en: "data of" },
  marks: { id: "Tanda", en: "Marks" },
  shown: { id: "Baris yang ditampilkan", en: "Rows shown" },
  of: { id: "dari", en: "of" },
} as const satisfies Readonly<Record<string, Texts>>;

/** The unit of a column, beside its name; nothing where the name says it. */
export const COLUMN_UNITS: Readonly<Partial<Record<FigureUnit, string>>> = {
  RUPIAH: "Rp",
  RUPIAH_PER_FAMILY: "Rp",
  PERCENT: "%",
};
