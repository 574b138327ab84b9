import type { CellKind } from "./cell.ts";

const FORM = /^(?:Tahun\s+)?(20\d\d)$/i;

/** Years, 2000 to 2099. */
export const year = (): CellKind<number> => ({
  form: { id: "tahun, empat angka", en: "year, four digits" },
  example: "2024",
  read: (text) => {
    const [, digits] = FORM.exec(text) ?? [];
    return digits === undefined ? { refused: "YEAR_FORM" } : { value: Number(digits) };
  },
});
