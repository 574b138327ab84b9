import type { ReasonCode } from "../reasons.ts";

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"]);

/** The reason for refusing what a failed formula left in a cell. */
export const sheetError = (text: string): ReasonCode | undefined =>
  text.startsWith("#") && ERRORS.has(text.toUpperCase()) ? "SHEET_ERROR" : undefined;
