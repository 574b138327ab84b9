import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { decimalsOf, number } from "../../../presentation/numbers.ts";
import type { ReportTable, TableCell, TableColumn } from "../../../presentation/report-document.ts";
import { PORTRAIT_WIDTH } from "./print-look.ts";
import { COLUMN_UNITS } from "./words.ts";

/** A cell as it is printed. */
export interface PrintedCell {
  readonly text: string;
  readonly alignment: "left" | "right";
  /** Whether it stands in the place of a figure. */
  readonly isMark: boolean;
}

/** A table as it is printed. */
export interface PrintedTable {
  readonly headings: readonly PrintedCell[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Points that each column wants, without what is left free beside it. */
  readonly widths: readonly number[];
  /** Whether it needs the length of a page. */
  readonly isWide: boolean;
}

/** Points of the letters of a table. */
export const TABLE_FONT_SIZE = 7.5;
/** Points that are left free in a cell, both sides together. */
export const TABLE_PADDING = 8;

/** Points that a letter takes, about. */
const LETTER = 4.1;
const BOLD_LETTER = 4.6;
const NARROWEST = 34;
const WIDEST_TEXT = 150;
/** Letters may be this much smaller before a table lies across. */
const SMALLEST_SCALE = 0.85;
/** Rows that tell how wide a column has to be. */
const LOOKED_AT = 200;
/** A table of so few rows is turned when it is too wide: its columns then stand below each other. */
const FEW_ROWS = 6;

/** Says each cell of a table in print. */
export const printedTable = (table: ReportTable, language: Language): PrintedTable => {
  const upright = measured(uprightTable(table, language));
  const { rows, columns } = table;
  if (!upright.isWide || rows.length > FEW_ROWS || columns[0]?.unit !== "TEXT") return upright;
  const turned = measured(turnedTable(upright));
  return turned.isWide ? upright : turned;
};

type Unmeasured = Pick<PrintedTable, "headings" | "rows">;

const uprightTable = ({ columns, rows }: ReportTable, language: Language): Unmeasured => ({
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
const turnedTable = ({ headings: [corner, ...names], rows }: Unmeasured): Unmeasured => ({
  headings: [
    ...(corner === undefined ? [] : [corner]),
    ...rows.flatMap(([first]) => (first === undefined ? [] : [{ ...first, alignment: "right" as const }])),
  ],
  rows: names.map((name, place) => [
    { ...name, alignment: "left" as const },
    ...rows.flatMap((row) => row.slice(place + 1, place + 2)),
  ]),
});

const measured = ({ headings, rows }: Unmeasured): PrintedTable => {
  const widths = headings.map(({ text, alignment }, place) => {
    const words = text.split(" ").map((word) => word.length * BOLD_LETTER);
    const cells = rows.slice(0, LOOKED_AT).map((row) => (row[place]?.text.length ?? 0) * LETTER);
    const width = Math.max(NARROWEST, ...words, ...cells);
    return alignment === "left" ? Math.min(width, WIDEST_TEXT) : width;
  });
  const whole = widths.reduce((sum, width) => sum + width + TABLE_PADDING, 0);
  return { headings, rows, widths, isWide: whole * SMALLEST_SCALE > PORTRAIT_WIDTH };
};

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
