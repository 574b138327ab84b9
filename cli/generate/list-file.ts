import { Readable } from "node:stream";
import type { Cells } from "../../data/generate/family-cells.ts";
import type { GeneratedFamily } from "../../data/generate/families.ts";
import type { AnyImportFormat } from "../../platform/import/format.ts";
import { writeWhole } from "../write-whole.ts";

export interface ListFile {
  readonly file: string;
  /** Tells the headings. */
  readonly format: AnyImportFormat;
  readonly families: Iterable<GeneratedFamily>;
  /** The row of a family; undefined where it has none. */
  readonly cellsOf: (family: GeneratedFamily) => Cells | undefined;
  /** Told the number of families so far. */
  readonly onProgress: (families: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** About so many characters go to the file at once. */
const CHUNK = 256 * 1024;

/**
 * Writes a list of families as CSV while it is made, no faster than the disk takes it. The file has its name when it is whole.
 *
 * @returns the number of rows
 * @throws AppError FILE_UNWRITABLE; the reason of the signal, and then there is no file
 */
export const writeListFile = async (list: ListFile): Promise<number> => {
  let rows = 0;
  const text = function* (): Generator<string> {
    let chunk = "";
    let families = 0;
    let headings: string | undefined;
    for (const family of list.families) {
      families += 1;
      const cells = list.cellsOf(family);
      if (cells === undefined) continue;
      headings ??= chunk = headingLine(list.format, Object.keys(cells));
      chunk += lineOf(Object.values(cells));
      rows += 1;
      if (chunk.length < CHUNK) continue;
      list.signal?.throwIfAborted();
      yield chunk;
      chunk = "";
      list.onProgress(families);
    }
    yield chunk;
  };
  await writeWhole(list.file, Readable.from(text()));
  return rows;
};

const headingLine = ({ columns }: AnyImportFormat, fields: readonly string[]): string =>
  lineOf(
    fields.map((field) => {
      const heading = columns[field]?.heading;
      if (heading === undefined) throw new Error(`The format has no column ${field}.`);
      return heading;
    }),
  );

const lineOf = (cells: readonly (string | number)[]): string => `${cells.map(quote).join(";")}\n`;

/** Names of villages can have anything in them. */
const quote = (cell: string | number): string | number =>
  typeof cell === "string" && /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
