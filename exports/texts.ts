import type { Texts } from "../presentation/language.ts";

/** Why a cell is empty, as notes say it. `UNDEFINED`: all parts are known, and it still has no value, as when divided by zero. */
export const ABSENCES = {
  SUPPRESSED: { id: "Dirahasiakan (ditekan)", en: "Hidden (suppressed)" },
  NOT_AVAILABLE: { id: "Belum tersedia", en: "Not available" },
  NOT_APPLICABLE: { id: "Tidak berlaku", en: "Not applicable" },
  UNDEFINED: { id: "Tidak dapat dihitung", en: "Cannot be computed" },
} as const satisfies Readonly<Record<string, Texts>>;
export type AbsenceName = keyof typeof ABSENCES;

export const FRESHNESS_NAMES = {
  CURRENT: { id: "mutakhir", en: "current" },
  BEHIND: { id: "tertinggal", en: "behind" },
  UNREACHABLE: { id: "sumber tidak terhubung", en: "source not reachable" },
} as const satisfies Readonly<Record<string, Texts>>;

export const WORDS = {
  code: { id: "Kode", en: "Code" },
  name: { id: "Nama", en: "Name" },
  rank: { id: "Peringkat", en: "Rank" },
  notes: { id: "Keterangan", en: "Notes" },
  per: { id: "per", en: "per" },
  change: { id: "Perubahan", en: "Change of" },
  since: { id: "sejak", en: "since" },
  percent: { id: "persen", en: "percent" },
  all: { id: "semua angka", en: "all figures" },
  noFigures: { id: "belum ada data", en: "no data yet" },
} as const satisfies Readonly<Record<string, Texts>>;
