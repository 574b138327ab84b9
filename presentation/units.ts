import type { Texts } from "./language.ts";

/** What figures and measures count, in words: in headings, and beside figures. */
export const UNIT_NAMES = {
  RUPIAH: { id: "rupiah", en: "rupiah" },
  RUPIAH_PER_FAMILY: { id: "rupiah per keluarga", en: "rupiah per family" },
  FAMILIES: { id: "keluarga", en: "families" },
  PEOPLE: { id: "orang", en: "people" },
  VILLAGES: { id: "desa", en: "villages" },
  ENTERPRISES: { id: "BUM Desa", en: "village enterprises" },
  BUSINESS_UNITS: { id: "unit usaha", en: "business units" },
  STAFF: { id: "pendamping", en: "staff" },
  SESSIONS: { id: "pertemuan", en: "sessions" },
  ATTENDANCES: { id: "kehadiran", en: "attendances" },
  CHECKS: { id: "verifikasi", en: "checks" },
  ACTIONS: { id: "tindak lanjut", en: "actions" },
  COMPLAINTS: { id: "pengaduan", en: "complaints" },
  PERCENT: { id: "persen", en: "percent" },
  SCORE: { id: "skor 0-1", en: "score 0-1" },
  COUNT: { id: "jumlah", en: "number" },
} as const satisfies Readonly<Record<string, Texts>>;
export type UnitName = keyof typeof UNIT_NAMES;
