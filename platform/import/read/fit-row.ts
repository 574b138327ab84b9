import { MAX_CELL_LENGTH } from "./limits.ts";
import type { RawRow } from "./table.ts";

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Cells without the blank ones at the end. */
export const trimRow = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);

/** A row with as many cells as the heading has. Blank cells beyond it are dropped; other cells there refuse the row. */
export const fitRow = (line: number, cells: readonly string[], width: number): RawRow => {
  for (const cell of cells) {
    if (cell.length > MAX_CELL_LENGTH) return { line, refused: "CELL_TOO_LONG" };
    if (cell.includes("\0")) return { line, refused: "NUL_CHARACTER" };
  }
  if (cells.length === width) return { line, cells };
  if (cells.length < width || !isBlank(cells.slice(width))) return { line, refused: "CELL_COUNT" };
  return { line, cells: cells.slice(0, width) };
};
