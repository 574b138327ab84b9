import { maskNumber } from "./masks.ts";

/** 14 digits or more, as card and identity numbers have; region codes and periods are shorter. */
const RUN = /(?<![\w.-])\d(?:[\s-]?\d){13,}(?!\w)/g;

/** True for a text that is nothing but such a number. */
export const isIdentityNumber = (text: string): boolean => text.trim().replace(RUN, "") === "" && text.trim() !== "";

/** A text with all but the last four digits of such numbers hidden: whoever sent one by mistake sees which it was. */
export const maskIdentityNumbers = (text: string): string => text.replace(RUN, maskNumber);

/** 12 digits or more at a stretch, or four groups of four: cards, identities and accounts, whatever stands around them. */
const LONG = /\d{12,}|(?<!\d)\d{4}(?:[ ._-]\d{4}){3}(?!\d)/g;

/**
 * A text with all but the last four digits of any long number hidden, where a number too many does less harm than one too few:
 * in names of files, and in rows about families. Dates and codes of villages are shorter.
 *
 * @example maskLongNumbers("kk_3307019999000001.csv") // "kk_************0001.csv"
 */
export const maskLongNumbers = (text: string): string => maskIdentityNumbers(text.replace(LONG, maskNumber));
