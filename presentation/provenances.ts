import type { Texts } from "./language.ts";
import type { FigureProvenance } from "./report-document.ts";

/** How readers are told where figures come from; synthetic ones in capitals, wherever they show. */
export const PROVENANCE_NAMES: Readonly<Record<FigureProvenance, Texts>> = {
  PUBLISHED: { id: "Terpublikasi", en: "Published" },
  IMPORTED: { id: "Hasil impor", en: "Imported" },
  SYNTHETIC: { id: "SINTETIS", en: "SYNTHETIC" },
};
