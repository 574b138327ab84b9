import { maskIdentityNumbers, maskLongNumbers } from "../identity/identity-number.ts";
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
 * How much of a cell may be shown. `PERSONAL`: it tells who somebody is. `DOUBTFUL`: it should not, but nobody can say what it
 * is, and it stands in a row about a family, whose name or number may be in the wrong column. `PEOPLE`: it is what it should be,
 * in such a row. `OPEN`: all else.
 */
export type Discretion = "PERSONAL" | "DOUBTFUL" | "PEOPLE" | "OPEN";

/**
 * A cell's text as it may be shown.
 *
 * @example shownText("PERSONAL", "Siti Aminah") // "S. A."
 */
export const shownText = (discretion: Discretion, text: string): string => {
  if (discretion === "OPEN") return maskIdentityNumbers(text);
  if (discretion === "PEOPLE") return maskLongNumbers(text);
  if (!NUMBER.test(text)) return maskName(text);
  return discretion === "PERSONAL" ? maskNumber(text) : maskLongNumbers(text);
};

/** A finding in a cell under this heading. */
export const cellFinding = (
  { heading }: Pick<Column<unknown>, "heading">,
  discretion: Discretion,
  reason: ReasonCode,
  text: string,
): Finding => ({ reason, heading, value: cut(shownText(discretion, text), SHOWN_LENGTH) });

/** A cell's text as a row that is put aside keeps it. */
export const keptText = (discretion: Discretion, text: string): string => cut(shownText(discretion, text), KEPT_LENGTH);

/** A longer text ends with an ellipsis, and never in the middle of a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
