import type { Texts } from "../../presentation/language.ts";
import type { RegionLink, ReportTable } from "../../presentation/report-document.ts";
import { figureCell, figureColumn, textCell, textColumn } from "./cell.ts";
import type { FigureRow, RegionAt } from "./figure.ts";
import { tableOf } from "./table.ts";

interface TableRow {
  readonly head: Texts;
  readonly at: RegionAt;
  /** To go to; null of rows that are no region. */
  readonly region: RegionLink | null;
}

interface TableHead {
  readonly id: string;
  readonly title: Texts;
  /** The first column, of texts. */
  readonly head: readonly [id: string, label: Texts];
}

/** A table with a column for each figure and a row for each region or time. */
export const figureTable = (
  { id, title, head }: TableHead,
  figures: readonly FigureRow[],
  rows: readonly TableRow[],
): ReportTable =>
  tableOf({
    id,
    title,
    columns: [textColumn(...head), ...figures.map(figureColumn)],
    rows: rows.map(({ head: text, at, region }) => ({
      region,
      cells: [textCell(text), ...figures.map(({ figureOf }) => figureCell(figureOf(at)))],
    })),
  });
