import { maskNumber } from "../identity/masks.ts";

const MAX_LENGTH = 120;

/** Control characters, and those that turn the direction of what stands beside them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** 14 digits or more, as card and identity numbers have; in names of files they are joined by anything. */
const LONG_NUMBER = /\d(?:[\s._-]?\d){13,}/g;

/**
 * The name of a file as it may be kept and shown: without folders, with the numbers of persons masked, and cut. Null where
 * nothing is left.
 *
 * @example shownFileName("C:\\data\\KK_3509010101010001.csv") // "KK_************0001.csv"
 */
export const shownFileName = (name: string): string | null => {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const shown = last.replace(UNSEEN, "").trim().replace(LONG_NUMBER, maskNumber);
  return shown === "" ? null : Array.from(shown).slice(0, MAX_LENGTH).join("");
};
