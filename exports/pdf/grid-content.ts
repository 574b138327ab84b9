import type { Content, TableCell as PdfCell } from "pdfmake/interfaces.js";
import { type MeasuredGrid, type PrintedCell, TABLE_FONT_SIZE, TABLE_PADDING, wholeWidth } from "./grid.ts";
import { COLOURS } from "./print-look.ts";

/**
 * A table with its headings on every page.
 *
 * @param room points it may be wide; letters of a wider one are smaller
 */
export const gridContent = ({ headings, rows, widths }: MeasuredGrid, room: number): Content => {
  const padding = TABLE_PADDING * headings.length;
  const scale = Math.min(1, (room - padding) / (wholeWidth(widths) - padding));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      // The first column takes what the others leave.
      widths: widths.map((width, place) => (place === 0 ? "*" : width * scale)),
      body: [
        headings.map(({ text, alignment }): PdfCell => ({ text, alignment, bold: true })),
        ...rows.map((row) => row.map(pdfCell)),
      ],
    },
    layout: LAYOUT,
    fontSize: TABLE_FONT_SIZE * scale,
  };
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
