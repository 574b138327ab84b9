import { maskIdentityNumbers } from "../identity/identity-number.ts";
import { maskName, maskNumber } from "../identity/masks.ts";
import type { Column } from "./format.ts";
import type { ReasonCode } from "./reasons.ts";

/** Something found in a row, as it may be shown. */
export interface Finding {
  readonly reason: ReasonCode;
  /** Heading of the column in our template; null for what no single cell shows. */
  readonly heading: string | null;
  /** Text of the cell: masked where it tells who somebody is, and cut. */
  readonly value: string | null;
}

const SHOWN_LENGTH = 80;

/** Longest text of a cell that is kept of a row that is put aside. */
const KEPT_LENGTH = 1_000;

const NUMBER = /^[\d\s.,'+-]+$/;

/**
 * A cell's text as it may be shown.
 *
 * @example shownText({ isPersonal: true }, "Siti Aminah") // "S. A."
 */
export const shownText = ({ isPersonal }: Pick<Column<unknown>, "isPersonal">, text: string): string => {
  if (isPersonal !== true) return maskIdentityNumbers(text);
  return NUMBER.test(text) ? maskNumber(text) : maskName(text);
};

/** A finding in a cell. */
export const cellFinding = (column: Column<unknown>, reason: ReasonCode, text: string): Finding => ({
  reason,
  heading: column.heading,
  value: cut(shownText(column, text), SHOWN_LENGTH),
});

/** A cell's text as a row that is put aside keeps it. */
export const keptText = (column: Column<unknown>, text: string): string => cut(shownText(column, text), KEPT_LENGTH);

/** A longer text ends with an ellipsis, and never in the middle of a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
