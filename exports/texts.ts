import type { Unit } from "../platform/measures/measure.ts";
import type { RegionLevel } from "../platform/region-code.ts";
import type { Texts } from "../platform/import/texts.ts";

/** The languages of headings and notes, the default first. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const UNIT_NAMES: Readonly<Record<Unit, Texts>> = {
  FAMILIES: { id: "keluarga", en: "families" },
  PEOPLE: { id: "orang", en: "people" },
  RUPIAH: { id: "rupiah", en: "rupiah" },
  VILLAGES: { id: "desa", en: "villages" },
  ENTERPRISES: { id: "BUM Desa", en: "village enterprises" },
  BUSINESS_UNITS: { id: "unit usaha", en: "business units" },
  STAFF: { id: "pendamping", en: "staff" },
  SESSIONS: { id: "pertemuan", en: "sessions" },
  ATTENDANCES: { id: "kehadiran", en: "attendances" },
  CHECKS: { id: "verifikasi", en: "checks" },
  COMPLAINTS: { id: "pengaduan", en: "complaints" },
  ACTIONS: { id: "tindak lanjut", en: "actions" },
  SCORE: { id: "skor 0-1", en: "score 0-1" },
};

/** Names of levels, as headings of the columns with the regions above, and inside file names. */
export const LEVEL_NAMES: Readonly<Record<RegionLevel, Texts>> = {
  NATION: { id: "Negara", en: "Nation" },
  PROVINCE: { id: "Provinsi", en: "Province" },
  REGENCY: { id: "Kabupaten/Kota", en: "Regency" },
  DISTRICT: { id: "Kecamatan", en: "District" },
  VILLAGE: { id: "Desa/Kelurahan", en: "Village" },
};

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
