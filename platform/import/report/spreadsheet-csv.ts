import { Readable } from "node:stream";
import { stringify } from "csv-stringify";

/**
 * CSV for spreadsheet programs: UTF-8 with its mark, CRLF, and an apostrophe before a text that a program would run as a formula
 * (one that begins with = + - @, tab or CR). Rows are read only as fast as the text is taken.
 */
export const spreadsheetCsv = (
  head: readonly string[],
  rows: AsyncIterable<readonly (string | number | null)[]> | Iterable<readonly (string | number | null)[]>,
): Readable => {
  const text = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    quote_record_delimiter: true,
  });
  const source = Readable.from(withHead(head, rows));
  source.once("error", (error) => text.destroy(error));
  return source.pipe(text);
};

const withHead = async function* (
  head: readonly string[],
  rows: Parameters<typeof spreadsheetCsv>[1],
): AsyncGenerator<readonly (string | number | null)[]> {
  yield head;
  yield* rows;
};
