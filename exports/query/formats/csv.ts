import { spreadsheetCsv } from "../../../platform/csv/spreadsheet-csv.ts";
import { END } from "../../formats/csv.ts";
import { type QueryFile, sheetCell } from "../query-file.ts";

/** The table as CSV for spreadsheet programs. */
export const csvOfQuery = ({ question, read }: QueryFile): AsyncIterable<Uint8Array> => {
  const { delimiter, decimal, end } = question;
  const { columns } = read.reader;
  const lines = async function* (): AsyncGenerator<readonly (string | number | null)[]> {
    for await (const row of read.rows()) yield row.map(sheetCell);
    if (end) yield columns.map((_, place) => (place === 0 ? END : place === 1 ? read.soFar().rows : null));
  };
  return spreadsheetCsv(
    columns.map(({ heading }) => heading),
    lines(),
    { delimiter, decimal: decimal ?? (delimiter === "semicolon" ? "comma" : "point") },
  );
};
