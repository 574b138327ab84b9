import { PORTRAIT_WIDTH } from "./print-look.ts";

/** A cell as it is printed. */
export interface PrintedCell {
  readonly text: string;
  readonly alignment: "left" | "right";
  /** Whether it stands in the place of a figure. */
  readonly isMark: boolean;
}

/** A table as it is printed. */
export interface Grid {
  readonly headings: readonly PrintedCell[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** A table of which is known how wide it is. */
export interface MeasuredGrid extends Grid {
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
export const SMALLEST_SCALE = 0.85;
/** Where a line may end, although nothing is seen. */
export const ZERO_WIDTH_SPACE = "\u200b";
const BREAKS = new RegExp(`[ ${ZERO_WIDTH_SPACE}]`);
/** Rows that tell how wide a column has to be. */
const LOOKED_AT = 200;

/** Finds how wide the columns of a table are. */
export const measuredGrid = ({ headings, rows }: Grid): MeasuredGrid => {
  const widths = headings.map(({ text, alignment }, place) => {
    const words = text.split(BREAKS).map((word) => word.length * BOLD_LETTER);
    const cells = rows.slice(0, LOOKED_AT).map((row) => (row[place]?.text.length ?? 0) * LETTER);
    const width = Math.max(NARROWEST, ...words, ...cells);
    return alignment === "left" ? Math.min(width, WIDEST_TEXT) : width;
  });
  return { headings, rows, widths, isWide: wholeWidth(widths) * SMALLEST_SCALE > PORTRAIT_WIDTH };
};

/** Points of a table whose columns want so many. */
export const wholeWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width + TABLE_PADDING, 0);
