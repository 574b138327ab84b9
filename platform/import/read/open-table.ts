import { basename } from "node:path";
import { AppError } from "../../errors.ts";
import type { OpenOptions, Table } from "./table.ts";

/**
 * Opens a file of rows: CSV or XLSX, told apart by what is in it and not by its name.
 *
 * @throws AppError of `platform/error-rows/import.ts` for a file that cannot be read safely or has no line of headings
 */
export const openTable = async (path: string, options: OpenOptions = {}): Promise<Table> => {
  const file = options.name ?? basename(path);
  throw new AppError("FILE_NOT_FOUND", { file });
};
