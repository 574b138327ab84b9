import type { ReasonCode } from "./reasons.ts";

/** The text of a cell without what nobody meant to write. */
export interface CleanText {
  readonly text: string;
  /** What was mended beyond spaces and normal forms. */
  readonly corrected?: ReasonCode;
}

/** Cleans the text of a cell. */
export const cleanCell = (text: string): CleanText => ({ text: text.trim() });
