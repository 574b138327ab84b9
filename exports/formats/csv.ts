import { spreadsheetCsv } from "../../platform/csv/spreadsheet-csv.ts";
import type { Cell } from "../column.ts";
import type { ExportFile } from "../export-file.ts";
import { tableOf } from "../table.ts";

/** The first cell of the line that a whole file ends with; the second one has the number of rows. */
export const END = "#selesai";

/** The file as CSV for spreadsheet programs. */
export const csvOf = (file: ExportFile): AsyncIterable<Uint8Array> => {
  const { delimiter, decimal, end } = file.question;
  const { columns, rows } = tableOf(file);
  const lines = async function* (): AsyncGenerator<readonly Cell[]> {
    yield* rows();
    if (end) yield columns.map((_, place) => (place === 0 ? END : place === 1 ? file.read.count : null));
  };
  return spreadsheetCsv(
    columns.map(({ heading }) => heading),
    lines(),
    { delimiter, decimal: decimal ?? (delimiter === "semicolon" ? "comma" : "point") },
  );
};
