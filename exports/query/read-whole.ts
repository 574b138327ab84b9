import { AppError } from "../../platform/errors.ts";
import type { ResultCell } from "../../presentation/result-table.ts";
import type { ReadTable } from "./read-table.ts";

/**
 * Reads all pages of a table before its file begins, for forms that have a most of cells: whoever asks for more is told so, and gets no half of it.
 *
 * @param ending of the form
 * @throws AppError EXPORT_TOO_LONG, and what reading the pages throws
 */
export const readWhole = async (read: ReadTable, mostCells: number, ending: string): Promise<ReadTable> => {
  const most = Math.max(1, Math.floor(mostCells / read.reader.columns.length));
  const rows: (readonly ResultCell[])[] = [];
  for await (const row of read.rows()) {
    if (rows.length === most) throw new AppError("EXPORT_TOO_LONG", { ending, rows: most });
    rows.push(row);
  }
  return {
    ...read,
    rows: async function* () {
      yield* rows;
    },
  };
};
