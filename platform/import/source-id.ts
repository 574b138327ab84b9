import { createHash } from "node:crypto";

const SHOWN_DIGITS = 12;

/**
 * Id of the `data_source` row that stands for a file. Read in another way, the same file is another source.
 *
 * @example sourceIdOf("village-index", "9f86d081884c...", "") // "village-index-9f86d081884c"
 */
export const sourceIdOf = (format: string, sha256: string, reading: string): string => {
  const digits = reading === "" ? sha256 : createHash("sha256").update(`${sha256}\n${reading}`).digest("hex");
  return `${format}-${digits.slice(0, SHOWN_DIGITS)}`;
};
