import type { CellValue } from "hucre/xlsx";

/** A spreadsheet keeps 15 digits of a number. */
const DIGITS = 15;
const ROUNDED_FROM = 10 ** DIGITS;

/**
 * A cell of a workbook as text, so that it is read like one of a CSV. A number has a point before its decimals and never
 * exactly three of them, since `1.234` would be taken for thousands; one of more digits than a spreadsheet keeps has the
 * form in which it shows them, `3.20101E+15`, and is refused as damaged.
 */
export const cellText = (value: CellValue): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (value instanceof Date) return dayText(value);
  return String(value).toUpperCase();
};

const numberText = (value: number): string => {
  if (Number.isSafeInteger(value) && Math.abs(value) < ROUNDED_FROM) return String(value);
  if (Math.abs(value) >= ROUNDED_FROM) return value.toExponential().toUpperCase();
  const kept = Number(value.toPrecision(DIGITS));
  const text = String(kept).includes("e") ? kept.toFixed(20).replace(/0+$/, "") : String(kept);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
};

/** `2024-12-31`, with the time where there is one. */
const dayText = (value: Date): string => {
  if (Number.isNaN(value.getTime())) return "#NUM!";
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, text.indexOf("T")) : text;
};
