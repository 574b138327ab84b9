import {
  DECIMAL_MARKS,
  type DecimalMarkName,
  DELIMITERS,
  type DelimiterName,
} from "../platform/csv/spreadsheet-csv.ts";
import { flag, parameter } from "./read-parameters.ts";

const namedBy = <Name extends string>(table: Readonly<Record<Name, string>>, value: unknown): Name | undefined =>
  (Object.keys(table) as Name[]).find((name) => name === value || table[name] === value);

/** What can be said of a file that is CSV; of others it says nothing. */
export const CSV_PARAMETERS = {
  delimiter: parameter<DelimiterName>({
    form: "one of comma, semicolon, tab, or that character",
    help: "What stands between the cells of CSV.",
    default: "comma",
    read: (value) => namedBy(DELIMITERS, value),
  }),
  decimal: parameter<DecimalMarkName | null>({
    form: "one of point, comma, or that character",
    help: "The decimal mark of CSV.",
    default: null,
    defaultText: "comma after semicolons, as Indonesian spreadsheets have it, else point",
    read: (value) => namedBy(DECIMAL_MARKS, value),
  }),
  end: parameter<boolean>({
    ...flag,
    help: "Whether CSV ends with a line `#selesai` and the number of rows, by which a whole file is known.",
    default: true,
  }),
};
