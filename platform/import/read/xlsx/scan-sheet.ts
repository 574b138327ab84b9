import { AppError } from "../../../errors.ts";
import { scan } from "./unpack.ts";
import type { ZipPart } from "./zip-parts.ts";

const MERGE = /<(?:\w+:)?mergeCell\s+ref="[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const LAST_ROW = 1_048_576;

/**
 * Reads a sheet once before its rows are: the ranges of merged cells stand behind them.
 *
 * @returns the rows that merged cells join with another row
 * @throws AppError FILE_UNREADABLE, FILE_HAS_DTD
 */
export const readJoinedRows = async (sheet: ZipPart, file: string): Promise<ReadonlySet<number>> => {
  const rows = new Set<number>();
  let added = 0;
  await scan(sheet, file, (text) => {
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
