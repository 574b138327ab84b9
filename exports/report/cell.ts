import type { Texts } from "../../presentation/language.ts";
import type { Figure, RegionLink, TableCell, TableColumn } from "../../presentation/report-document.ts";
import type { RegionName } from "./answer.ts";
import type { FigureRow } from "./figure.ts";

/** A figure in a table. */
export const figureCell = ({ value, missing, period, provenance, asOf, sources }: Figure): TableCell => ({
  value,
  missing,
  origin: { period, provenance, asOf, sources },
});

/** A text in a table. */
export const textCell = (texts: Texts | null): TableCell => {
  if (texts === null) return { value: null, missing: "NOT_AVAILABLE" };
  const { id, en } = texts;
  return { value: id, missing: null, ...(id === en ? {} : { texts }) };
};

/** A name, the same in all languages. */
export const nameOf = (name: string): Texts => ({ id: name, en: name });

type Column = Omit<TableColumn, "sources">;

/** A column of texts. */
export const textColumn = (id: string, label: Texts): Column => ({ id, label, definition: null, unit: "TEXT" });

/** The column of a figure. */
export const figureColumn = ({ id, label, definition, unit }: Omit<FigureRow, "figureOf">): Column => ({
  id,
  label,
  definition,
  unit,
});

/** A region to go to; one without a name is called by its code. */
export const linkOf = ({ code, name, level }: RegionName): RegionLink => ({ code, name: name ?? code, level });
