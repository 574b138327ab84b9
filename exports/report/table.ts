import type { Texts } from "../../presentation/language.ts";
import type { ReportTable, TableColumn } from "../../presentation/report-document.ts";

interface TableParts {
  readonly id: string;
  readonly title: Texts;
  readonly columns: readonly Omit<TableColumn, "sources">[];
  readonly rows: ReportTable["rows"];
  /** @default as many as `rows` */
  readonly total?: number;
}

/** A table of cells; a column has the sources of its figures. */
export const tableOf = ({ id, title, columns, rows, total = rows.length }: TableParts): ReportTable => ({
  id,
  title,
  columns: columns.map((column, place) => ({
    ...column,
    sources: [...new Set(rows.flatMap(({ cells }) => cells[place]?.origin?.sources ?? []))].toSorted(),
  })),
  rows,
  total,
});
