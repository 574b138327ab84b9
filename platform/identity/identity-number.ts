import { maskNumber } from "./masks.ts";

/** 14 digits or more, as card and identity numbers have; region codes and periods are shorter. */
const RUN = /(?<![\w.-])\d(?:[\s-]?\d){13,}(?!\w)/g;

/** True for a text that is nothing but such a number. */
export const isIdentityNumber = (text: string): boolean => text.trim().replace(RUN, "") === "" && text.trim() !== "";

/** A text with all but the last four digits of such numbers hidden: whoever sent one by mistake sees which it was. */
export const maskIdentityNumbers = (text: string): string => text.replace(RUN, maskNumber);
