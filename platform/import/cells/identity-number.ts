import type { CellReading } from "./cell.ts";

const DIGITS = 16;
const DAMAGED = /^\d+(?:[.,]\d+)?E\+?\d+$/i;
const PARTED = /[\s.-]/g;
const PLAIN = /^\d+$/;

/** Codes of provinces begin with the number of an island group, 1 to 9, and end with 1 to 9: never with 0. */
const PROVINCE = /^[1-9][1-9]/;

/**
 * The 16 digits of a family card (KK). Spaces, dots and hyphens between them are left out; a digit that is missing,
 * doubled or written as a letter makes another number, so nothing is guessed.
 */
export const readCardNumber = (text: string): CellReading<string> => {
  if (DAMAGED.test(text)) return { refused: "DAMAGED_BY_EXCEL" };
  const digits = text.length === DIGITS ? text : text.replaceAll(PARTED, "");
  if (!PLAIN.test(digits)) return { refused: "IDENTITY_DIGITS" };
  if (digits.length !== DIGITS) return { refused: "IDENTITY_LENGTH" };
  return PROVINCE.test(digits) ? { value: digits } : { refused: "IDENTITY_REGION" };
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Added to the day of birth of women. */
const WOMEN = 40;

/** The 16 digits of a person's number (NIK): as those of a card, with the day of birth in digits 7 to 12. */
export const readNik = (text: string): CellReading<string> => {
  const reading = readCardNumber(text);
  if ("refused" in reading) return reading;
  const [day = 0, month = 0, year = 0] = [6, 8, 10].map((at) => Number(reading.value.slice(at, at + 2)));
  const dayOfMonth = day > WOMEN ? day - WOMEN : day;
  const isLeapDayOfOtherYear = month === 2 && dayOfMonth === 29 && year % 4 !== 0;
  return dayOfMonth >= 1 && dayOfMonth <= (DAYS[month - 1] ?? 0) && !isLeapDayOfOtherYear
    ? reading
    : { refused: "IDENTITY_DATE" };
};
