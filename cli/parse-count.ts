import { InvalidArgumentError } from "commander";

/** As many families as Indonesia's programme has; more than these nobody could check. */
const MOST = 10_000_000;

/** Reads a number of families given on the command line. */
export const parseFamilyCount = (text: string): number => {
  const count = Number(text.replaceAll("_", ""));
  if (/^[\d_]+$/.test(text) && count >= 1 && count <= MOST) return count;
  throw new InvalidArgumentError(`A number of families is a whole number from 1 to ${MOST}.`);
};
