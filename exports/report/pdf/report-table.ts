import type { Content, TableCell as PdfCell } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { decimalsOf, number } from "../../../presentation/numbers.ts";
import type { MissingReason, ReportTable, TableCell, TableColumn } from "../../../presentation/report-document.ts";
import { marksLegend } from "./marks.ts";
import { COLOURS, PORTRAIT_WIDTH } from "./print-look.ts";
import { COLUMN_UNITS, WORDS } from "./words.ts";

/** Points that a letter of a table takes, about. */
const LETTER = 4.1;
const FONT_SIZE = 7.5;
const PADDING = 8;
const NARROWEST = 34;
const TEXT_SHARE = 150;
/** Rows that tell how wide a column has to be. */
const LOOKED_AT = 200;

/** Whether a table needs the length of a page. */
export const isWide = (table: ReportTable, language: Language): boolean =>
  widthsOf(table, language).reduce((sum, width) => sum + width + PADDING, 0) > PORTRAIT_WIDTH;

/**
 * A table with its headings on every page, figures to the last digit, and what its marks mean.
 *
 * @param room points it may be wide; letters of a wider one are smaller
 */
export const reportTable = (table: ReportTable, language: Language, room: number): Content[] => {
  const { title, columns, rows, total } = table;
  const heading: Content = { text: title[language], style: "tableTitle", headlineLevel: 2 };
  if (rows.length === 0) return [heading, { text: WORDS.noRows[language], style: "note" }];
  const reasons = new Set<MissingReason>();
  const body = rows.map(({ cells }) =>
    columns.map((column, place) => {
      const cell = cells[place] ?? { value: null, missing: "NOT_AVAILABLE" };
      if (cell.missing !== null) reasons.add(cell.missing);
      return pdfCell(cell, column, language);
    }),
  );
  const wanted = widthsOf(table, language);
  const padding = PADDING * columns.length;
  const scale = Math.min(1, (room - padding) / wanted.reduce((sum, width) => sum + width, 0));
  const widths = wanted.map((width) => width * scale);
  return [
    heading,
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: columns.map(({ unit }, place) => (unit === "TEXT" && place === 0 ? "*" : (widths[place] ?? "*"))),
        body: [columns.map((column) => headingCell(column, language)), ...body],
      },
      layout: TABLE_LAYOUT,
      fontSize: FONT_SIZE * scale,
    },
    ...(total > rows.length
      ? [
          {
            text: `${WORDS.shown[language]}: ${number(rows.length, language)} ${WORDS.of[language]} ${number(total, language)}.`,
            style: "note",
          },
        ]
      : []),
    ...marksLegend(reasons, language),
  ];
};

/** Lines below headings and rows, none between columns. */
const TABLE_LAYOUT = {
  hLineWidth: (place: number) => (place === 1 ? 1 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (place: number) => (place <= 1 ? COLOURS.text : COLOURS.line),
  paddingLeft: () => PADDING / 2,
  paddingRight: () => PADDING / 2,
  paddingTop: () => 2,
  paddingBottom: () => 2,
} as const;

const headingCell = (column: TableColumn, language: Language): PdfCell => ({
  text: headingOf(column, language),
  bold: true,
  alignment: column.unit === "TEXT" ? "left" : "right",
});

const headingOf = ({ label, unit }: TableColumn, language: Language): string => {
  const told = unit === "TEXT" ? undefined : COLUMN_UNITS[unit];
  return told === undefined ? label[language] : `${label[language]} (${told})`;
};

const pdfCell = (cell: TableCell, { unit }: TableColumn, language: Language): PdfCell => {
  const text = cellText(cell, unit, language);
  if (cell.value === null) return { text, alignment: unit === "TEXT" ? "left" : "right", color: COLOURS.muted };
  return unit === "TEXT" ? text : { text, alignment: "right" };
};

const cellText = ({ value, missing }: TableCell, unit: TableColumn["unit"], language: Language): string => {
  if (value === null) return missing === null ? "" : MISSING[missing].mark;
  if (typeof value === "string" || unit === "TEXT") return String(value);
  return number(value, language, decimalsOf(unit));
};

/** Points that each column wants. */
const widthsOf = ({ columns, rows }: ReportTable, language: Language): readonly number[] =>
  columns.map((column, place) => {
    const words = headingOf(column, language)
      .split(" ")
      .map((word) => word.length);
    const cells = rows
      .slice(0, LOOKED_AT)
      .map(({ cells: all }) => cellText(all[place] ?? { value: null, missing: null }, column.unit, language).length);
    const width = Math.max(NARROWEST, Math.max(0, ...words, ...cells) * LETTER);
    return column.unit === "TEXT" ? Math.min(width, TEXT_SHARE) : width;
  });
