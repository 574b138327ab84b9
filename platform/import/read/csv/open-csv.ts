import type { FileHandle } from "node:fs/promises";
import { AppError } from "../../../errors.ts";
import { fitRow, isBlank } from "../fit-row.ts";
import { HEADING_ROWS } from "../limits.ts";
import type { OpenOptions, RawRow, RowOfCells, Table } from "../table.ts";
import { type Chunks, readChunks } from "./read-chunks.ts";
import { type Lines, readLines } from "./read-lines.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";
import { type EncodingFound, sniffEncoding } from "./sniff-encoding.ts";
import { createRowSplitter } from "./split-rows.ts";

/** Headings and titles fit into this many characters. */
const BEGIN_LENGTH = 1_048_576;

/**
 * Opens a CSV. Its bytes are read twice: once to tell their encoding, which one stray byte at the end decides, and once
 * for the rows.
 *
 * @param file how the file is called in messages
 */
export const openCsv = async (
  handle: FileHandle,
  size: number,
  file: string,
  { isHeading = (cells) => !isBlank(cells) }: OpenOptions,
): Promise<Table> => {
  let bytesRead = 0;
  const encoding = await sniffEncoding(readChunks(handle), file);
  const { begin, lineBreak } = await readBegin(readChunks(handle), encoding, file);
  const { delimiter, rows: first, heading } = sniffDelimiter(begin, lineBreak, isHeading);
  if (heading === undefined) {
    throw new AppError("HEADING_NOT_FOUND", { file, limit: HEADING_ROWS, found: first[0]?.cells.length ?? 0 });
  }
  const chunks = readChunks(handle, (bytes) => {
    bytesRead = bytes;
  });
  return {
    format: "CSV",
    encoding: encoding.encoding,
    delimiter,
    heading,
    rows: readRows(readLines(chunks, encoding, file), delimiter, heading),
    readShare: () => bytesRead / size,
    close: () => handle.close(),
  };
};

/** The first lines of the file. */
const readBegin = async (
  chunks: Chunks,
  encoding: EncodingFound,
  file: string,
): Promise<{ readonly begin: string; readonly lineBreak: string }> => {
  for await (const { lines, lineBreak } of readLines(chunks, encoding, file)) {
    return { begin: lines?.slice(0, BEGIN_LENGTH) ?? "", lineBreak };
  }
  return { begin: "", lineBreak: "\n" };
};

async function* readRows(
  pieces: AsyncIterable<{ readonly lines: Lines; readonly lineBreak: string }>,
  delimiter: string,
  heading: RowOfCells,
): AsyncGenerator<readonly RawRow[], void, undefined> {
  const width = heading.cells.length;
  const fitted = (rows: readonly RawRow[]): RawRow[] =>
    rows.flatMap((row) => {
      if (row.line <= heading.line) return [];
      if ("refused" in row) return [row];
      return isBlank(row.cells) ? [] : [fitRow(row.line, row.cells, width)];
    });
  let splitter: ReturnType<typeof createRowSplitter> | undefined;
  for await (const { lines, lineBreak } of pieces) {
    splitter ??= createRowSplitter(delimiter, lineBreak);
    const batch = fitted(lines === null ? splitter.skip() : splitter.take(lines));
    if (batch.length > 0) yield batch;
  }
  const last = fitted(splitter?.end() ?? []);
  if (last.length > 0) yield last;
}
