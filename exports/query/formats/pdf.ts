import { printedQuery } from "../pdf/printed-query.ts";
import type { QueryFile } from "../query-file.ts";

/** Cells of a table that is printed, three seconds' work: more would be some hundred pages, which nobody reads. */
export const MOST_PRINTED_CELLS = 12_000;

/** The table as pages, made when they are asked for and given up when nobody waits for them. */
export const pdfOfQuery = async function* (file: QueryFile): AsyncGenerator<Uint8Array> {
  const { pdf, signal, question } = file;
  yield await pdf.make({ kind: "query", document: await printedQuery(file), language: question.language }, signal);
};
