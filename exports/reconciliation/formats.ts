import { spreadsheetCsv } from "../../platform/csv/spreadsheet-csv.ts";
import type { StreamedCell } from "../../platform/xlsx/sheet-xml.ts";
import { streamWorkbook } from "../../platform/xlsx/stream-workbook.ts";
import { questionSheet, rulesSheet, sourcesSheet } from "./about-sheets.ts";
import type { ReconciliationFile } from "./reconciliation-file.ts";
import { columnsOf } from "./table.ts";

interface Format {
  readonly contentType: string;
  readonly write: (file: ReconciliationFile) => AsyncIterable<string | Uint8Array>;
}

/** The first cell of the line that a whole file ends with; the second one has the number of rows. */
const END = "#selesai";

const linesOf = async function* (file: ReconciliationFile): AsyncGenerator<readonly StreamedCell[]> {
  const columns = columnsOf(file);
  for await (const row of file.read.rows()) yield columns.map(({ cellOf }) => cellOf(row));
};

const csvOf = (file: ReconciliationFile): AsyncIterable<Uint8Array> => {
  const { question, read } = file;
  const { delimiter, decimal, end } = question;
  const columns = columnsOf(file);
  const lines = async function* (): AsyncGenerator<readonly StreamedCell[]> {
    yield* linesOf(file);
    if (end) yield columns.map((_, place) => (place === 0 ? END : place === 1 ? read.count : null));
  };
  return spreadsheetCsv(
    columns.map(({ heading }) => heading),
    lines(),
    { delimiter, decimal: decimal ?? (delimiter === "semicolon" ? "comma" : "point") },
  );
};

const xlsxOf = (file: ReconciliationFile): AsyncIterable<Uint8Array> =>
  streamWorkbook([
    { name: "Rekonsiliasi", columns: columnsOf(file), rows: linesOf(file), hasFilter: true },
    rulesSheet(file),
    sourcesSheet(file),
    questionSheet(file),
  ]);

/** The forms of such a file, by the ending of its name. */
export const RECONCILIATION_FORMATS: Readonly<Record<string, Format>> = {
  csv: { contentType: "text/csv; charset=utf-8", write: csvOf },
  xlsx: { contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: xlsxOf },
};
