import type { Language } from "./language.ts";
import { MISSING } from "./missing.ts";
import { exactFigure } from "./numbers.ts";
import type { TableCell, TableColumn } from "./report-document.ts";

/** A cell of a report as its readers see it: a text in their language, a figure to the last digit, or the mark of a missing one. */
export const cellText = (
  { value, missing, texts }: TableCell,
  { unit }: Pick<TableColumn, "unit">,
  language: Language,
): string => {
  if (value === null) return MISSING[missing ?? "NOT_AVAILABLE"].mark;
  if (typeof value === "string") return texts?.[language] ?? value;
  return exactFigure(value, unit === "TEXT" ? "COUNT" : unit, language);
};
