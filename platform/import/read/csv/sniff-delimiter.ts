import { trimRow } from "../fit-row.ts";
import { HEADING_ROWS } from "../limits.ts";
import type { RawRow, RowOfCells } from "../table.ts";
import { createRowSplitter } from "./split-rows.ts";

/** What parts the cells of files; Excel with Indonesian settings writes semicolons. */
const DELIMITERS = [",", ";", "\t", "|"];

/** The first rows of a file, by one delimiter. */
interface Guess {
  readonly delimiter: string;
  readonly rows: readonly RowOfCells[];
  readonly heading: RowOfCells | undefined;
}

/**
 * The delimiter and the line of headings of a file: with the right one a line of headings is found, and of several such
 * the one that gives it the most cells.
 *
 * @param begin the first lines of the file
 * @returns without a heading when no delimiter gives one
 */
export const sniffDelimiter = (
  begin: string,
  lineBreak: string,
  isHeading: (cells: readonly string[]) => boolean,
): Guess => {
  const guesses = DELIMITERS.map((delimiter): Guess => {
    const splitter = createRowSplitter(delimiter, lineBreak);
    const rows = [...splitter.take(begin), ...splitter.end()].filter(hasText).slice(0, HEADING_ROWS);
    const heading = rows.find(({ cells }) => isHeading(trimRow(cells)));
    return { delimiter, rows, heading: heading && { line: heading.line, cells: trimRow(heading.cells) } };
  });
  const [best = { delimiter: ",", rows: [], heading: undefined }] = guesses.toSorted((a, b) => score(b) - score(a));
  return best;
};

const hasText = (row: RawRow): row is RowOfCells => "cells" in row && row.cells.some((cell) => cell.trim() !== "");

const score = ({ rows, heading }: Guess): number =>
  heading === undefined ? 0 : heading.cells.length * (1 + rows.filter(({ cells }) => cells.length > 1).length);
