import type { ResultCell } from "../../presentation/result-table.ts";
import type { PdfWorkers } from "../pdf/pdf-workers.ts";
import type { AskedText } from "./asked-text.ts";
import type { ColumnMeaning } from "./column-meaning.ts";
import type { QueryFileQuestion } from "./parameters.ts";
import type { ReadTable } from "./read-table.ts";

/** All that a file of a question is made of, in whatever form. */
export interface QueryFile {
  readonly question: QueryFileQuestion;
  readonly asked: AskedText;
  readonly read: ReadTable;
  /** What the schema says of each column; null of those that it says nothing of. */
  readonly meanings: readonly (ColumnMeaning | null)[];
  /** When the file was asked for. */
  readonly madeAt: Date;
  readonly pdf: PdfWorkers;
  /** Aborted when nobody waits for the file any more. */
  readonly signal: AbortSignal;
}

/** A cell as spreadsheets have it: true and false are words. */
export const sheetCell = (cell: ResultCell): string | number | null =>
  typeof cell === "boolean" ? String(cell) : cell;
