import { AppError } from "../../../errors.ts";
import { MAX_PIECE_CELLS } from "../limits.ts";
import { scan } from "./unpack.ts";
import type { ZipPart } from "./zip-parts.ts";

const MERGE = /<(?:\w+:)?mergeCell\s+ref="[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const LAST_ROW = 1_048_576;

/**
 * Where a row begins, or a cell from column AA on; those before are as many at most as their rows have letters. A place that
 * is written with an entity, as no program does, counts as the last column.
 */
const FAR_CELL = /<(?:[^\s<>:/]*:)?(row)\b|\br\s*=\s*["'](?:([A-Za-z]{2,})(?!&)|[A-Za-z]*&)/g;
const LAST_COLUMN = 16_384;

/**
 * Reads a sheet once before its rows are: the ranges of merged cells stand behind them.
 *
 * @returns the rows that merged cells join with another row
 * @throws AppError FILE_UNREADABLE, FILE_HAS_DTD, FILE_TOO_LARGE
 */
export const readJoinedRows = async (sheet: ZipPart, file: string): Promise<ReadonlySet<number>> => {
  const rows = new Set<number>();
  let added = 0;
  await scan(sheet, file, (text) => {
    const cells = cellsUpToLast(text);
    if (cells > MAX_PIECE_CELLS) {
      const [size, limit] = [`${cells} sel`, `${MAX_PIECE_CELLS} sel`];
      throw new AppError("FILE_TOO_LARGE", { file, place: sheet.name, size, limit });
    }
    if (!text.includes("mergeCell")) return;
    for (const [, first, last] of text.matchAll(MERGE)) {
      const [from, to] = [Number(first), Math.min(Number(last), LAST_ROW)];
      if (from === to) continue;
      added += to - from + 1;
      // A range may be met twice where chunks overlap; ranges do not overlap one another in a sound sheet.
      if (added > LAST_ROW * 4) throw new AppError("FILE_UNREADABLE", { file, place: `${sheet.name} (mergeCell)` });
      for (let row = from; row <= to; row += 1) rows.add(row);
    }
  });
  return rows;
};

/** Cells that rows of a piece have up to their last one, where that is far. */
const cellsUpToLast = (text: string): number => {
  let cells = 0;
  let last = 0;
  for (const [, row, letters] of text.matchAll(FAR_CELL)) {
    if (row === undefined) last = Math.max(last, columnNumber(letters));
    else {
      cells += last;
      last = 0;
    }
  }
  return cells + last;
};

/** @example columnNumber("AA") // 27 */
const columnNumber = (letters = ""): number => {
  if (letters.length === 0 || letters.length > 3) return LAST_COLUMN;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
};
