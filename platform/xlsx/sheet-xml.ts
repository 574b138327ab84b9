/** How cells of a column look; codes are texts, so that `35.10` does not become 35.1. */
export const CELL_FORMATS = {
  TEXT: "@",
  /** Whole numbers without dots between their digits, such as years. */
  DIGITS: "0",
  WHOLE: "#,##0",
  TWO_DECIMALS: "#,##0.00",
  FOUR_DECIMALS: "0.0000",
} as const;
export type CellFormat = keyof typeof CELL_FORMATS;

export interface StreamedColumn {
  readonly heading: string;
  readonly format: CellFormat;
  /** In characters. */
  readonly width: number;
}

export type StreamedCell = string | number | null;

/** A sheet whose rows are read while it is written. */
export interface StreamedSheet {
  /** At most 31 characters, none of them of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly StreamedColumn[];
  readonly rows: Iterable<readonly StreamedCell[]> | AsyncIterable<readonly StreamedCell[]>;
  /** Whether the headings have buttons to filter by. */
  readonly hasFilter: boolean;
}

/** Programs take no more characters in one cell. */
const LONGEST_TEXT = 32_767;

/** So many characters go on together. */
const PIECE = 32 * 1024;

const FORMATS = Object.keys(CELL_FORMATS);

/** The place of the style of headings; those of `CELL_FORMATS` follow. */
const HEADING_STYLE = 1;
const styleOf = (format: CellFormat): number => HEADING_STYLE + 1 + FORMATS.indexOf(format);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A sheet as SpreadsheetML, in pieces: bold headings that stay in sight, then the rows. */
export const sheetXml = async function* ({ columns, rows, hasFilter }: StreamedSheet): AsyncGenerator<string> {
  const names = columns.map((_, place) => columnName(place));
  const styles = columns.map(({ format }) => styleOf(format));
  const widths = columns.map(
    ({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  let line = 1;
  const headings = columns.map(({ heading }) => heading);
  piece += rowXml(
    line,
    headings,
    names,
    headings.map(() => HEADING_STYLE),
  );
  for await (const row of rows) {
    line += 1;
    piece += rowXml(line, row, names, styles);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  const filter = hasFilter ? `<autoFilter ref="A1:${names.at(-1)}${line}"/>` : "";
  yield `${piece}</sheetData>${filter}</worksheet>`;
};

const rowXml = (
  line: number,
  cells: readonly StreamedCell[],
  names: readonly string[],
  styles: readonly number[],
): string => {
  let xml = `<row r="${line}">`;
  for (const [place, cell] of cells.entries()) {
    if (cell === null || cell === "") continue;
    const head = `<c r="${names[place]}${line}" s="${styles[place]}"`;
    xml +=
      typeof cell === "number"
        ? `${head}><v>${cell}</v></c>`
        : `${head} t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
  }
  return `${xml}</row>`;
};

/** `A`, `B`, ... `Z`, `AA`, ... */
export const columnName = (place: number): string =>
  (place < 26 ? "" : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML does not have, in any spelling. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text inside an element. Programs read `_x0041_` as a character by its number, so the underscore before one is written as such. */
export const textXml = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(UNWRITABLE, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll("\r", "&#13;");

/** The styles that the cells name by their places. */
export const stylesXml = (): string => {
  const formats = Object.values(CELL_FORMATS);
  const firstFormat = 164; // below it programs have formats of their own
  const declared = formats.map((code, place) => `<numFmt numFmtId="${firstFormat + place}" formatCode="${code}"/>`);
  const used = formats.map(
    (_, place) =>
      `<xf numFmtId="${firstFormat + place}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet ${MAIN}><numFmts count="${formats.length}">${declared.join("")}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${used.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
};
