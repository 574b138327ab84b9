import { streamWorkbook } from "../../platform/xlsx/stream-workbook.ts";
import type { ReportFile } from "./report-file.ts";
import { chartSheet } from "./sheets/chart-sheet.ts";
import { aboutSheet, dictionarySheet, type ListedSheet, notesSheet, sourcesSheet } from "./sheets/about-sheets.ts";
import { summarySheet } from "./sheets/summary-sheet.ts";
import { tableSheet } from "./sheets/table-sheet.ts";
import { sheetName } from "./sheets/sheet-name.ts";

/** The report as a workbook: summary, a sheet for each table and each chart's figures, dictionary, sources, notes. */
export const reportXlsx = ({ document, question: { language } }: ReportFile): AsyncIterable<Uint8Array> => {
  const { sections } = document;
  const tables = sections.flatMap(({ title, tables: all }) =>
    all.map((table) => ({ section: title[language], table })),
  );
  const charts = sections.flatMap(({ title, charts: all }) =>
    all.map((chart) => ({ section: title[language], chart })),
  );
  const listed: readonly ListedSheet[] = [
    ...tables.map(({ section, table }, place) => ({
      section,
      title: table.title[language],
      sheet: tableSheet(sheetName("T", place, table.title[language]), table, language),
    })),
    ...charts.map(({ section, chart }, place) => ({
      section,
      title: chart.title[language],
      sheet: chartSheet(sheetName("G", place, chart.title[language]), chart, language),
    })),
  ];
  return streamWorkbook([
    aboutSheet(document, listed, language),
    summarySheet(document, language),
    ...listed.map(({ sheet }) => sheet),
    dictionarySheet(document, language),
    sourcesSheet(document, language),
    notesSheet(document, language),
  ]);
};
