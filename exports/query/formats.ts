import { csvOfQuery } from "./formats/csv.ts";
import { jsonOfQuery, ndjsonOfQuery } from "./formats/json.ts";
import { MOST_PRINTED_CELLS, pdfOfQuery } from "./formats/pdf.ts";
import { xlsxOfQuery } from "./formats/xlsx.ts";
import type { QueryFile } from "./query-file.ts";

interface QueryFormat {
  readonly contentType: string;
  /** Whether it says what its columns mean. */
  readonly explains: boolean;
  /** Cells of the most that it can have; it begins when all of them are there. */
  readonly mostCells?: number;
  readonly write: (file: QueryFile) => AsyncIterable<string | Uint8Array>;
}

/** The forms of a question's file, by the ending of its name. */
export const QUERY_FORMATS: Readonly<Record<string, QueryFormat>> = {
  csv: { contentType: "text/csv; charset=utf-8", explains: false, write: csvOfQuery },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    explains: true,
    write: xlsxOfQuery,
  },
  ndjson: { contentType: "application/x-ndjson; charset=utf-8", explains: true, write: ndjsonOfQuery },
  json: { contentType: "application/json; charset=utf-8", explains: true, write: jsonOfQuery },
  pdf: { contentType: "application/pdf", explains: true, mostCells: MOST_PRINTED_CELLS, write: pdfOfQuery },
};
