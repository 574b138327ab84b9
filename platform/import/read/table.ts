import type { ReasonCode } from "../reasons.ts";

/** A row as it stands in the file: its cells are texts, not cleaned yet, as many as the heading has. */
export interface RowOfCells {
  /** Line of the file, or row of the sheet, from 1; of a row with line breaks in it, the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that could not be split into cells; the rows after it are read on. */
export interface UnreadableRow {
  readonly line: number;
  readonly refused: ReasonCode;
}

export type RawRow = RowOfCells | UnreadableRow;

/** How texts of a file are told apart from bytes. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "windows-1252";

/** What a file's rows are read from. Rows without any text are left out, and nothing else is. */
export interface Table {
  readonly format: "CSV" | "XLSX";
  /** Of a CSV. */
  readonly encoding?: Encoding;
  /** Of a CSV: comma, semicolon, tab or bar. */
  readonly delimiter?: string;
  /** Of a workbook: the name of the sheet. */
  readonly sheet?: string;
  readonly heading: RowOfCells;
  /**
   * The rows after the heading, some hundred or thousand at a time; to be read once. What batches they come in follows
   * from the file alone. A file that is damaged further down makes it throw an AppError.
   */
  readonly rows: AsyncIterable<readonly RawRow[]>;
  /** How much of the file has been read, 0 to 1. */
  readShare(): number;
  /** Lets the file go; also in the middle of its rows. */
  close(): Promise<void>;
}

/** What to open in a file. */
export interface OpenOptions {
  /** Finds the line of headings below the lines of a title. @default the first row with text in it */
  readonly isHeading?: (cells: readonly string[]) => boolean;
  /** Name of the sheet of a workbook. @default its first visible one */
  readonly sheet?: string;
  /** How the file is called in messages. @default the last part of its path */
  readonly name?: string;
}
