import type { CellContext, CellReading } from "../../../platform/import/cells/cell.ts";
import { cleanCell } from "../../../platform/import/clean-cell.ts";
import { headingOf, matchHeader } from "../../../platform/import/match-header.ts";
import { openTable } from "../../../platform/import/read/open-table.ts";
import { REASONS } from "../../../platform/import/reasons.ts";
import { IMPORT_ERRORS } from "../../../platform/error-rows/import.ts";
import { AppError } from "../../../platform/errors.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import { FUZZ_COLUMNS } from "./columns.ts";

/** How a fuzzed file ended: the rows taken and refused, or the code of the error it was refused with. */
export interface FuzzOutcome {
  readonly refusedAs?: string;
  readonly taken: number;
  readonly refused: number;
}

const KEYS = {
  identity: ["a key for tests only, long enough to be one"],
  pseudonym: "another key for tests, also long enough",
};

const regions: CellContext["regions"] = {
  byCode: (_scheme, code) =>
    /^\d\d\.\d\d\.\d\d\.\d{4}$/.test(code) ? { value: parseRegionCode(code) } : { refused: "REGION_UNKNOWN" },
  byName: () => ({ refused: "REGION_NAME_UNKNOWN" }),
};

/**
 * Reads a file as an import does: its table, its headings, each of its cells. Throws what an import must never meet: an
 * error without a code for files, a reason that is not in the table, rows that are out of order or of another width.
 */
export const readFuzzed = async (path: string): Promise<FuzzOutcome> => {
  const counts = { taken: 0, refused: 0 };
  try {
    const table = await openTable(path, { isHeading: headingOf(FUZZ_COLUMNS) });
    try {
      const { positions } = matchHeader(FUZZ_COLUMNS, table.heading.cells, "fuzz");
      let line = table.heading.line;
      for await (const batch of table.rows) {
        for (const row of batch) {
          if (row.line <= line) throw new Error(`row ${row.line} after row ${line}`);
          line = row.line;
          if ("cells" in row && row.cells.length !== table.heading.cells.length)
            throw new Error("a row of another width");
          const isTaken = "cells" in row && readRow(row.cells, positions);
          if ("refused" in row) assertReason(row.refused);
          counts[isTaken ? "taken" : "refused"] += 1;
        }
      }
    } finally {
      await table.close();
    }
    return counts;
  } catch (error) {
    if (error instanceof AppError && Object.hasOwn(IMPORT_ERRORS, error.code))
      return { ...counts, refusedAs: error.code };
    throw error;
  }
};

const readRow = (cells: readonly string[], positions: ReadonlyMap<keyof typeof FUZZ_COLUMNS, number>): boolean => {
  const textOf = (field: string): string => {
    const position = positions.get(field as keyof typeof FUZZ_COLUMNS);
    return position === undefined ? "" : cleanCell(cells[position] ?? "").text;
  };
  const context: CellContext = { regions, keys: KEYS, other: textOf };
  let isTaken = true;
  for (const field of positions.keys()) {
    const text = textOf(field);
    if (text === "") continue;
    const reading: CellReading<unknown> = FUZZ_COLUMNS[field].cell.read(text, context);
    if ("refused" in reading) {
      assertReason(reading.refused);
      isTaken = false;
    } else if (reading.value === undefined || Number.isNaN(reading.value)) {
      throw new Error(`${field} was read as ${String(reading.value)}`);
    }
  }
  return isTaken;
};

const assertReason = (code: string): void => {
  if (!Object.hasOwn(REASONS, code)) throw new Error(`${code} is no reason`);
};
