import type { CellKind } from "./cell.ts";
import { sheetError } from "./sheet-error.ts";

const MAX_LENGTH = 200;

/** Any text up to a length, in characters. Runs of spaces and line breaks become one space. */
export const text = (max = MAX_LENGTH): CellKind<string> => ({
  form: { id: `teks, paling panjang ${max} huruf`, en: `text, at most ${max} characters` },
  example: "Contoh",
  isFreeText: true,
  read: (cell) => {
    const refused = sheetError(cell);
    if (refused !== undefined) return { refused };
    const value = /\s\s|[^\S ]/.test(cell) ? cell.replaceAll(/\s+/g, " ") : cell;
    return value.length > max ? { refused: "TEXT_TOO_LONG" } : { value };
  },
});
