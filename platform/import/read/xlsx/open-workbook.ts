import type { FileHandle } from "node:fs/promises";
import { type StreamRow, streamXlsxRows } from "hucre/xlsx";
import { AppError } from "../../../errors.ts";
import { fitRow, isBlank, trimRow } from "../fit-row.ts";
import { HEADING_ROWS, inMegabytes, MAX_SHEET_CELLS, MAX_STYLE_TAGS, MAX_WORKBOOK_BYTES } from "../limits.ts";
import type { OpenOptions, RawRow, RowOfCells, Table } from "../table.ts";
import { cellText } from "./cell-text.ts";
import { checkParts } from "./check-parts.ts";
import { readWorkbook, type Sheet } from "./read-workbook.ts";
import { readJoinedRows } from "./scan-sheet.ts";
import { slimPackage } from "./slim-package.ts";
import { unpack } from "./unpack.ts";
import { readZipParts } from "./zip-parts.ts";

const BATCH_ROWS = 1_000;

/**
 * Opens a workbook: its first visible sheet, or the one named. Formulas count by the values that were saved with them.
 *
 * @param file how the file is called in messages
 */
export const openWorkbook = async (
  handle: FileHandle,
  size: number,
  file: string,
  { isHeading = (cells) => !isBlank(cells), sheet: wanted }: OpenOptions,
): Promise<Table> => {
  if (size > MAX_WORKBOOK_BYTES) {
    const limit = inMegabytes(MAX_WORKBOOK_BYTES);
    throw new AppError("FILE_TOO_LARGE", { file, place: "zip", size: inMegabytes(size), limit });
  }
  const parts = readZipParts(await handle.readFile(), file);
  checkParts(parts, file);
  const workbook = readWorkbook(parts, file);
  const sheet = chosen(workbook.sheets, wanted, file);
  const joined = await readJoinedRows(sheet.part, file);
  const sharedStrings = workbook.sharedStrings && unpack(workbook.sharedStrings, file);
  const styles = workbook.styles && unpack(workbook.styles, file, MAX_STYLE_TAGS);
  const valve = createValve();
  let handedOver = 0;
  const stream = slimPackage(
    { sheet: sheet.part, is1904: workbook.is1904, sharedStrings, styles },
    valve.wait,
    (bytes) => {
      handedOver = bytes;
    },
  );
  const rows = readCells(streamXlsxRows(stream), valve, sheet.name, file);
  const heading = await findHeading(rows, isHeading, file);
  return {
    format: "XLSX",
    sheet: sheet.name,
    heading,
    rows: batches(rows, heading, joined),
    readShare: () => handedOver / sheet.part.unpackedBytes,
    close: async () => {
      valve.open();
      await rows.return();
      await handle.close();
    },
  };
};

const chosen = (sheets: readonly Sheet[], wanted: string | undefined, file: string): Sheet => {
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (sheet !== undefined) return sheet;
  throw new AppError("SHEET_UNKNOWN", { file, value: wanted ?? "", sheets: sheets.map(({ name }) => name).join(", ") });
};

/** Lets the sheet's bytes through only while somebody waits for a row: the library itself reads ahead without end. */
const createValve = (): {
  readonly wait: () => Promise<void>;
  readonly open: () => void;
  readonly shut: () => void;
} => {
  let isOpen = false;
  let wake: () => void = () => undefined;
  return {
    wait: () =>
      isOpen
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    open: () => {
      isOpen = true;
      wake();
    },
    shut: () => {
      isOpen = false;
    },
  };
};

/** The rows of a sheet as texts; whatever the library throws is a file that cannot be read. */
async function* readCells(
  source: AsyncGenerator<StreamRow, void, undefined>,
  valve: ReturnType<typeof createValve>,
  sheet: string,
  file: string,
): AsyncGenerator<RowOfCells, void, undefined> {
  let line = 0;
  let cells = 0;
  try {
    for (;;) {
      valve.open();
      const { done, value } = await source.next();
      valve.shut();
      if (done === true) return;
      cells += value.values.length;
      if (!(value.index >= line) || cells > MAX_SHEET_CELLS) throw new RangeError(`row ${value.index + 1}`);
      line = value.index + 1;
      yield { line, cells: value.values.map(cellText) };
    }
  } catch (error) {
    throw new AppError("FILE_UNREADABLE", { file, place: `${sheet}, ${line + 1}` }, error);
  } finally {
    valve.open();
    await source.return();
  }
}

const findHeading = async (
  rows: AsyncGenerator<RowOfCells, void, undefined>,
  isHeading: (cells: readonly string[]) => boolean,
  file: string,
): Promise<RowOfCells> => {
  // Not what it says: without headings the first row may well be about a family.
  let found: number | undefined;
  for (let read = 0; read < HEADING_ROWS; read += 1) {
    const { done, value } = await rows.next();
    if (done === true) break;
    const cells = trimRow(value.cells);
    if (cells.length === 0) continue;
    if (isHeading(cells)) return { line: value.line, cells };
    found ??= cells.length;
  }
  await rows.return();
  throw new AppError("HEADING_NOT_FOUND", { file, limit: HEADING_ROWS, found: found ?? 0 });
};

async function* batches(
  rows: AsyncGenerator<RowOfCells, void, undefined>,
  heading: RowOfCells,
  joined: ReadonlySet<number>,
): AsyncGenerator<readonly RawRow[], void, undefined> {
  const width = heading.cells.length;
  const padding = heading.cells.map(() => "");
  let batch: RawRow[] = [];
  for await (const { line, cells } of rows) {
    if (isBlank(cells)) continue;
    const padded = cells.length < width ? [...cells, ...padding.slice(cells.length)] : cells;
    batch.push(joined.has(line) ? { line, refused: "MERGED_CELLS" } : fitRow(line, padded, width));
    if (batch.length === BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
