import type { Texts } from "../../presentation/language.ts";

/** What stands around charts. */
export const CHART_TEXTS = {
  asTable: { id: "Tampilkan sebagai tabel", en: "Show as a table" },
  name: { id: "Nama", en: "Name" },
  figure: { id: "Angka", en: "Figure" },
} as const satisfies Readonly<Record<string, Texts>>;
