import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { number } from "../../../presentation/numbers.ts";
import type { MissingReason, ReportTable } from "../../../presentation/report-document.ts";
import type { MeasuredGrid } from "../../pdf/grid.ts";
import { gridContent } from "../../pdf/grid-content.ts";
import { WORDS } from "../../pdf/words.ts";
import { marksLegend } from "./marks.ts";
import { REPORT_WORDS } from "./words.ts";

/**
 * A table with its headings on every page, figures to the last digit, and what its marks mean.
 *
 * @param printed how it is printed
 * @param room points it may be wide; letters of a wider one are smaller
 */
export const reportTable = (
  { title, rows, total }: ReportTable,
  printed: MeasuredGrid,
  language: Language,
  room: number,
): Content[] => {
  const heading: Content = { text: title[language], style: "tableTitle", headlineLevel: 2 };
  if (rows.length === 0) return [heading, { text: WORDS.noRows[language], style: "note" }];
  const reasons = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ missing }): MissingReason[] => (missing === null ? [] : [missing]))),
  );
  return [
    heading,
    gridContent(printed, room),
    ...(total > rows.length ? [{ text: shownText(rows.length, total, language), style: "note" }] : []),
    ...marksLegend(reasons, language),
  ];
};

const shownText = (shown: number, total: number, language: Language): string =>
  `${REPORT_WORDS.shown[language]}: ${number(shown, language)} ${REPORT_WORDS.of[language]} ${number(total, language)}.`;
