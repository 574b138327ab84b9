import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { decimalsOf, number } from "../../../presentation/numbers.ts";
import type { ReportTable, TableCell, TableColumn } from "../../../presentation/report-document.ts";
import { type Grid, measuredGrid, type MeasuredGrid, type PrintedCell } from "../../pdf/grid.ts";
import { COLUMN_UNITS } from "./words.ts";

/** A table of so few rows is turned when it is too wide: its columns then stand below each other. */
const FEW_ROWS = 6;

/** Says each cell of a table in print. */
export const printedTable = (table: ReportTable, language: Language): MeasuredGrid => {
  const upright = measuredGrid(uprightTable(table, language));
  const { rows, columns } = table;
  if (!upright.isWide || rows.length > FEW_ROWS || columns[0]?.unit !== "TEXT") return upright;
  const turned = measuredGrid(turnedTable(upright));
  return turned.isWide ? upright : turned;
};

const uprightTable = ({ columns, rows }: ReportTable, language: Language): Grid => ({
  headings: columns.map((column) => ({
    text: headingOf(column, language),
    alignment: alignmentOf(column),
    isMark: false,
  })),
  rows: rows.map(({ cells }) =>
    columns.map((column, place) => printedCell(cells[place] ?? { value: null, missing: null }, column, language)),
  ),
});

/** Rows become columns, so that each figure has its name on the left. */
const turnedTable = ({ headings: [corner, ...names], rows }: Grid): Grid => ({
  headings: [
    ...(corner === undefined ? [] : [corner]),
    ...rows.flatMap(([first]) => (first === undefined ? [] : [{ ...first, alignment: "right" as const }])),
  ],
  rows: names.map((name, place) => [
    { ...name, alignment: "left" as const },
    ...rows.flatMap((row) => row.slice(place + 1, place + 2)),
  ]),
});

const alignmentOf = ({ unit }: TableColumn): PrintedCell["alignment"] => (unit === "TEXT" ? "left" : "right");

const headingOf = ({ label, unit }: TableColumn, language: Language): string => {
  const told = unit === "TEXT" ? undefined : COLUMN_UNITS[unit];
  return told === undefined ? label[language] : `${label[language]} (${told})`;
};

const printedCell = (cell: TableCell, column: TableColumn, language: Language): PrintedCell => ({
  text: textOf(cell, column, language),
  alignment: alignmentOf(column),
  isMark: cell.value === null,
});

const textOf = ({ value, missing, texts }: TableCell, { unit }: TableColumn, language: Language): string => {
  if (value === null) return missing === null ? "" : MISSING[missing].mark;
  if (typeof value === "string" || unit === "TEXT") return texts?.[language] ?? String(value);
  return number(value, language, decimalsOf(unit));
};
