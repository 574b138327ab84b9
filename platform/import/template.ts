import { buffer } from "node:stream/consumers";
import { workbookOf } from "../xlsx/write.ts";
import { describeColumns } from "./describe-columns.ts";
import type { ImportFormat } from "./format.ts";
import { dictionarySheet } from "./report/dictionary-sheet.ts";
import { spreadsheetCsv } from "../csv/spreadsheet-csv.ts";

/** The kinds of files that a template can be. */
export const TEMPLATE_KINDS = ["csv", "xlsx"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** An empty file of a format, with its headings; a workbook has a second sheet that explains the columns. */
export const templateOf = <Row extends object>(format: ImportFormat<Row>, kind: TemplateKind): Promise<Uint8Array> => {
  const columns = describeColumns(format);
  const head = columns.map(({ heading }) => heading);
  if (kind === "csv") return buffer(spreadsheetCsv(head, []));
  return workbookOf([{ name: "Data", head, rows: [] }, dictionarySheet(columns)]);
};
