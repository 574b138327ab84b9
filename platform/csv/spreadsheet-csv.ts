import { Readable } from "node:stream";
import { stringify } from "csv-stringify";

/** What stands between cells. */
export const DELIMITERS = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type DelimiterName = keyof typeof DELIMITERS;

/** What begins the part of a number below one. */
export const DECIMAL_MARKS = { point: ".", comma: "," } as const;
export type DecimalMarkName = keyof typeof DECIMAL_MARKS;

export interface CsvOptions {
  /** @default "comma" */
  readonly delimiter?: DelimiterName;
  /** @default "point" */
  readonly decimal?: DecimalMarkName;
}

type Rows = AsyncIterable<readonly (string | number | null)[]> | Iterable<readonly (string | number | null)[]>;

/**
 * CSV for spreadsheet programs: UTF-8 with its mark, CRLF, and an apostrophe before a text that a program would run as a formula
 * (one that begins with = + - @, tab or CR). Rows are read only as fast as the text is taken.
 */
export const spreadsheetCsv = (head: readonly string[], rows: Rows, options: CsvOptions = {}): Readable => {
  const { delimiter = "comma", decimal = "point" } = options;
  const text = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    quote_record_delimiter: true,
    delimiter: DELIMITERS[delimiter],
    ...(decimal === "point" ? {} : { cast: { number: withComma } }),
  });
  const source = Readable.from(withHead(head, rows));
  source.once("error", (error) => text.destroy(error));
  // Whoever stops reading stops the rows as well.
  text.once("close", () => source.destroy());
  return source.pipe(text);
};

const withComma = (value: number): string => String(value).replace(".", DECIMAL_MARKS.comma);

const withHead = async function* (
  head: readonly string[],
  rows: Rows,
): AsyncGenerator<readonly (string | number | null)[]> {
  yield head;
  yield* rows;
};
