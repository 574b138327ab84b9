import type { CheckedChunk, FindingsByLine } from "./check-chunk.ts";
import type { RowReader } from "./read-row.ts";
import { reasonOf } from "./reasons.ts";

/** The texts of the rows that were refused or flagged, by line and heading. */
export const rowsAside = (
  reader: RowReader,
  { raw }: CheckedChunk,
  findings: FindingsByLine,
): ReadonlyMap<number, Readonly<Record<string, string>>> => {
  const aside = new Map<number, Readonly<Record<string, string>>>();
  for (const [line, found] of findings) {
    const row = raw.get(line);
    if (row === undefined || !("cells" in row)) continue;
    if (found.some(({ reason }) => reasonOf(reason).kind !== "CORRECTED")) aside.set(line, reader.keep(row));
  }
  return aside;
};
