import { type Absence, NOT_AVAILABLE, notApplicable, SUPPRESSED } from "../../../platform/absence.ts";
import { LEVELS, levelOf, type RegionCode } from "../../../platform/region-code.ts";
import { figureSql } from "../sql/figure-sql.ts";
import { type OrderItem, type PageQuestion, pageSql } from "../sql/page-sql.ts";
import { createProjection } from "../sql/projection.ts";
import type { Scope, Statement } from "../sql/statement.ts";
import type { Cell } from "./asked-parts.ts";
import type { Term } from "./figure.ts";
import { type DataRow, toUnit } from "./summaries.ts";
import type { Planned } from "./totals.ts";

/** A row of the answer. */
export interface RowAnswer {
  readonly region: { readonly code: RegionCode; readonly name: string };
  /** 0 where it was not asked. */
  readonly rank: number;
  /** The figures that rows are ordered by, as the database counts them. */
  readonly position: readonly (number | null)[];
  /** The value of a field, by `cellKey`. */
  readonly cell: (key: string) => CellValue;
}

export type CellValue = number | string | Absence | null;

/** Writes a page as one statement with the columns of the cells. */
export const planRows = (
  question: PageQuestion,
  cells: ReadonlyMap<string, Cell>,
  statement: Statement,
): Planned<readonly RowAnswer[]> => {
  const scope = statement.scope();
  const columns = createProjection("v");
  const readers = new Map([...cells].map(([key, cell]) => [key, planCell(cell, scope, (sql) => columns.column(sql))]));
  return {
    text: pageSql(question, columns, scope, statement),
    read: (rows) => rows.map((row) => rowAnswer(row, question.order, readers)),
  };
};

type ReadCell = (row: DataRow) => CellValue;

const rowAnswer = (row: DataRow, order: readonly OrderItem[], readers: ReadonlyMap<string, ReadCell>): RowAnswer => ({
  region: { code: row["code"] as RegionCode, name: row["name"] as string },
  rank: (row["place"] as number | undefined) ?? 0,
  position: order.map((_, place) => row[`o${place}`] as number | null),
  cell: (key) => readers.get(key)?.(row) ?? null,
});

const planCell = (cell: Cell, scope: Scope, columnOf: (sql: string) => string): ReadCell => {
  switch (cell.kind) {
    case "figure": {
      const { decimals } = cell.figure;
      const column = columnOf(figureSql(cell.figure, scope));
      return (row) => (row[column] === null ? null : toUnit(row[column] as number, decimals));
    }
    case "attribute": {
      const column = columnOf(scope.attribute(cell.term));
      return (row) => row[column] as string | null;
    }
    case "absence": {
      const value = columnOf(`(${scope.measure(cell.term)} is not null)`);
      const hidden = columnOf(scope.isHidden(cell.term));
      return (row) =>
        row[value] === true ? null : absenceOf(cell.term, row["code"] as RegionCode, row[hidden] === true);
    }
  }
};

/** Why a region lacks a measure. */
export const absenceOf = ({ measure }: Pick<Term, "measure">, code: RegionCode, isHidden: boolean): Absence => {
  if (isHidden) return SUPPRESSED;
  const { smallestLevel } = measure;
  if (LEVELS.indexOf(levelOf(code)) <= LEVELS.indexOf(smallestLevel)) return NOT_AVAILABLE;
  const { id, en } = LEVEL_NAMES[smallestLevel];
  return notApplicable(`Ukuran ini diketahui untuk ${id} ke atas.`, `This measure is known for ${en} and above.`);
};

const LEVEL_NAMES = {
  NATION: { id: "negara", en: "the nation" },
  PROVINCE: { id: "provinsi", en: "provinces" },
  REGENCY: { id: "kabupaten/kota", en: "regencies" },
  DISTRICT: { id: "kecamatan", en: "districts" },
  VILLAGE: { id: "desa", en: "villages" },
} as const;
