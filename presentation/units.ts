import type { Texts } from "./language.ts";
import type { FigureUnit } from "./report-document.ts";

/** What units are called in headings and beside figures. */
export const UNIT_NAMES: Readonly<Record<FigureUnit, Texts>> = {
  RUPIAH: { id: "rupiah", en: "rupiah" },
  RUPIAH_PER_FAMILY: { id: "rupiah per keluarga", en: "rupiah per family" },
  FAMILIES: { id: "keluarga", en: "families" },
  PEOPLE: { id: "orang", en: "people" },
  VILLAGES: { id: "desa", en: "villages" },
  ENTERPRISES: { id: "BUM Desa", en: "village enterprises" },
  ACTIONS: { id: "tindak lanjut", en: "actions" },
  COMPLAINTS: { id: "pengaduan", en: "complaints" },
  PERCENT: { id: "persen", en: "percent" },
  SCORE: { id: "skor 0-1", en: "score 0-1" },
  COUNT: { id: "jumlah", en: "number" },
};
