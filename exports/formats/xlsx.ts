import { streamWorkbook } from "../../platform/xlsx/stream-workbook.ts";
import type { ExportFile } from "../export-file.ts";
import { tableOf } from "../table.ts";
import { questionOf, sourcesOf } from "./about.ts";
import { dictionaryOf } from "./dictionary.ts";

/** The file as a workbook: the rows, the data dictionary, the sources, and the question. */
export const xlsxOf = (file: ExportFile): AsyncIterable<Uint8Array> => {
  const { columns, rows } = tableOf(file);
  return streamWorkbook([
    { name: "Data", columns, rows: rows(), hasFilter: true },
    dictionaryOf(file),
    sourcesOf(file),
    questionOf(file),
  ]);
};
