import { type Cell, writeXlsx } from "hucre/xlsx";

/** A cell: a text stays a text, whatever it begins with, so no program runs it as a formula. */
export interface SheetCell {
  readonly value: string | number | null;
  /** Colour behind the cell, as RRGGBB. */
  readonly fill?: string;
}

export interface Sheet {
  /** At most 31 characters, none of them of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly head: readonly string[];
  /** Cells of the columns of `head`, in their order. */
  readonly rows: readonly (readonly SheetCell[])[];
}

const NARROWEST = 10;
const WIDEST = 60;
/** Programs take no more characters in one cell. */
const LONGEST_TEXT = 32_767;

const BOLD = { font: { bold: true } };

/** Makes a workbook whose sheets have a bold first line that stays in sight. All of it is in memory: callers bound the rows. */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({
    stringMode: "inline",
    sheets: sheets.map(({ name, head, rows }) => ({
      name,
      columns: head.map((heading, column) => ({ width: widthOf(heading, rows, column) })),
      rows: [[...head], ...rows.map((row) => row.map(({ value }) => shorten(value)))],
      cells: new Map<string, Partial<Cell>>([...headStyles(head), ...fills(rows)]),
      freezePane: { rows: 1 },
    })),
  });

/** Cells are named by row and column, from 0; the row of headings is the first. */
const headStyles = (head: readonly string[]) =>
  head.map((heading, column) => [`0,${column}`, { value: heading, style: BOLD }] as const);

const fills = (rows: Sheet["rows"]) =>
  rows.flatMap((row, index) =>
    row.flatMap(({ value, fill }, column) =>
      fill === undefined ? [] : [[`${index + 1},${column}`, { value: shorten(value), style: styleOf(fill) }] as const],
    ),
  );

const styleOf = (fill: string) => ({
  fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: `FF${fill}` } },
});

const shorten = (value: SheetCell["value"]): SheetCell["value"] =>
  typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;

const widthOf = (heading: string, rows: Sheet["rows"], column: number): number => {
  const lengths = rows.map((row) => String(row[column]?.value ?? "").length);
  return Math.min(
    WIDEST,
    2 + lengths.reduce((longest, length) => Math.max(longest, length), Math.max(NARROWEST, heading.length)),
  );
};
