/** A cell may be this long, in characters; a longer one is a quote that was never closed, or an attack. */
export const MAX_CELL_LENGTH = 65_536;

/**
 * A row may have this many line breaks in its cells. Each line behind a quote that was never closed is read once more as a row
 * of its own, and may open a quote again.
 */
export const MAX_ROW_LINES = 50;

/** The line of headings is among the first of a file: reports have lines of titles above it. */
export const HEADING_ROWS = 20;

/** A workbook is read into memory as it is packed. */
export const MAX_WORKBOOK_BYTES = 64 * 2 ** 20;
/** What all parts of a workbook may be, unpacked. */
export const MAX_UNPACKED_BYTES = 512 * 2 ** 20;
/** Parts other than the sheet itself are unpacked whole. */
export const MAX_PART_BYTES = 32 * 2 ** 20;
/** Tags of such a part: the library makes an object of each, of some hundred bytes. A text takes four. */
export const MAX_PART_TAGS = 1_200_000;
/** Tags of the styles, of which the part has far more objects; a program writes some thousand, 65,000 formats at most. */
export const MAX_STYLE_TAGS = 200_000;
/** Sheets pack to a tenth or less, and only zeros to a thousandth: how much larger than packed a large part may be. */
export const MAX_PACKING = 200;
/** A part is large when it is this large, unpacked. */
export const LARGE_PART_BYTES = 4 * 2 ** 20;
/** Cells of a sheet, empty ones before a row's last included. */
export const MAX_SHEET_CELLS = 50_000_000;
/**
 * Cells that the rows in a piece of a sheet may take up, empty ones before a row's last included. The library makes a list of
 * them all, of a million bytes of the sheet at once: some bytes that name the last column a sheet can have would be as many
 * cells as a page of text has letters.
 */
export const MAX_PIECE_CELLS = 250_000;

/** A size for messages. */
export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;
