import type { Texts } from "../../../presentation/language.ts";
import type { FigureProvenance } from "../../../presentation/report-document.ts";

/** How far a figure can be trusted, in a word. */
export const PROVENANCE_NAMES: Readonly<Record<FigureProvenance, Texts>> = {
  PUBLISHED: { id: "Diterbitkan", en: "Published" },
  IMPORTED: { id: "Diimpor", en: "Imported" },
  SYNTHETIC: { id: "Sintetis", en: "Synthetic" },
};
