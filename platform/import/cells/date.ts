import type { CellKind, CellReading } from "./cell.ts";
import { monthOf } from "./months.ts";
import { sheetError } from "./sheet-error.ts";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: \d{2}:\d{2}(?::\d{2})?)?$/;
const BY_NAME = /^(?:\p{L}+,\s*)?(\d{1,2})[\s-]+(\p{L}+\.?)[\s,-]+(\d{4})$/u;
/** Days since the end of 1899, as a spreadsheet keeps them: 1954 to 2173. */
const SERIAL = /^[2-9]\d{4}(?:\.\d+)?$/;

const DAY_MS = 86_400_000;
const SERIAL_START = Date.UTC(1899, 11, 30);

/** Days, as `2024-12-31`. The day comes before the month in what is written with slashes, dots or names. */
export const date = (): CellKind<string> => ({
  form: {
    id: "tanggal, 2024-12-31, 31/12/2024 atau 31 Desember 2024",
    en: "date, 2024-12-31, 31/12/2024 or 31 Desember 2024",
  },
  example: "2024-12-31",
  read: (text) => {
    const iso = ISO.exec(text);
    if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dayFirst = DAY_FIRST.exec(text);
    if (dayFirst !== null) return day(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
    const byName = BY_NAME.exec(text);
    const month = byName === null ? undefined : monthOf(byName[2] ?? "");
    if (byName !== null && month !== undefined) return day(Number(byName[3]), month, Number(byName[1]));
    if (SERIAL.test(text)) return { value: isoOf(new Date(SERIAL_START + Math.floor(Number(text)) * DAY_MS)) };
    return { refused: sheetError(text) ?? "DATE_FORM" };
  },
});

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day if the calendar has it. */
const day = (year: number, month: number, dayOfMonth: number): CellReading<string> => {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return year >= FIRST_YEAR && year <= LAST_YEAR && at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth
    ? { value: isoOf(at) }
    : { refused: "DATE_IMPOSSIBLE" };
};

const isoOf = (at: Date): string => at.toISOString().slice(0, "2024-12-31".length);
