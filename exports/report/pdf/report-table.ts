import type { Content, TableCell as PdfCell } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { number } from "../../../presentation/numbers.ts";
import type { MissingReason, ReportTable } from "../../../presentation/report-document.ts";
import { marksLegend } from "./marks.ts";
import { COLOURS } from "./print-look.ts";
import { type PrintedCell, type PrintedTable, TABLE_FONT_SIZE, TABLE_PADDING } from "./printed-table.ts";
import { WORDS } from "./words.ts";

/**
 * A table with its headings on every page, figures to the last digit, and what its marks mean.
 *
 * @param printed how it is printed
 * @param room points it may be wide; letters of a wider one are smaller
 */
export const reportTable = (
  { title, rows, total }: ReportTable,
  printed: PrintedTable,
  language: Language,
  room: number,
): Content[] => {
  const heading: Content = { text: title[language], style: "tableTitle", headlineLevel: 2 };
  if (rows.length === 0) return [heading, { text: WORDS.noRows[language], style: "note" }];
  const { headings, widths } = printed;
  const padding = TABLE_PADDING * headings.length;
  const scale = Math.min(1, (room - padding) / widths.reduce((sum, width) => sum + width, 0));
  const reasons = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ missing }): MissingReason[] => (missing === null ? [] : [missing]))),
  );
  return [
    heading,
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        // The first column takes what the others leave.
        widths: widths.map((width, place) => (place === 0 ? "*" : width * scale)),
        body: [
          headings.map(({ text, alignment }): PdfCell => ({ text, alignment, bold: true })),
          ...printed.rows.map((row) => row.map(pdfCell)),
        ],
      },
      layout: LAYOUT,
      fontSize: TABLE_FONT_SIZE * scale,
    },
    ...(total > rows.length ? [{ text: shownText(rows.length, total, language), style: "note" }] : []),
    ...marksLegend(reasons, language),
  ];
};

/** Lines below headings and rows, none between columns. */
const LAYOUT = {
  hLineWidth: (place: number) => (place === 1 ? 1 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (place: number) => (place <= 1 ? COLOURS.text : COLOURS.line),
  paddingLeft: () => TABLE_PADDING / 2,
  paddingRight: () => TABLE_PADDING / 2,
  paddingTop: () => 2,
  paddingBottom: () => 2,
} as const;

const pdfCell = ({ text, alignment, isMark }: PrintedCell): PdfCell => ({
  text,
  alignment,
  ...(isMark ? { color: COLOURS.muted } : {}),
});

const shownText = (shown: number, total: number, language: Language): string =>
  `${WORDS.shown[language]}: ${number(shown, language)} ${WORDS.of[language]} ${number(total, language)}.`;
