import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../../errors.ts";
import { openCsv } from "./csv/open-csv.ts";
import type { OpenOptions, Table } from "./table.ts";
import { openWorkbook } from "./xlsx/open-workbook.ts";

/** A packed file, as a workbook is. */
const ZIP = "504b0304";
/** Old workbooks and those with a password, PDF, other packed files, pictures: nothing with rows in it. */
const NO_TABLES = ["d0cf11e0", "25504446", "504b0506", "1f8b", "89504e47", "ffd8ff"];

/**
 * Opens a file of rows: CSV or XLSX, told apart by what is in it and not by its name.
 *
 * @throws AppError of `platform/error-rows/import.ts` for a file that cannot be read safely or has no line of headings
 */
export const openTable = async (path: string, options: OpenOptions = {}): Promise<Table> => {
  const file = options.name ?? basename(path);
  const { handle, size } = await openFile(path, file);
  try {
    if (size === 0) throw new AppError("FILE_EMPTY", { file });
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const magic = buffer.toString("hex");
    if (NO_TABLES.some((begin) => magic.startsWith(begin))) {
      throw new AppError("FILE_UNREADABLE", { file, place: `0x${magic}` });
    }
    return magic === ZIP ? await openWorkbook(handle, size, file, options) : await openCsv(handle, size, file, options);
  } catch (error) {
    await handle.close();
    throw error;
  }
};

/** Opens a plain file: to open a pipe or a device may take for ever. */
const openFile = async (path: string, file: string): Promise<{ handle: FileHandle; size: number }> => {
  try {
    const { size } = await stat(path).then((found) => {
      if (!found.isFile()) throw new Error("not a file");
      return found;
    });
    return { handle: await open(path), size };
  } catch (error) {
    throw new AppError("FILE_NOT_FOUND", { file }, error);
  }
};
