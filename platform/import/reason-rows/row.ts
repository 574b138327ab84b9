import type { Texts } from "../texts.ts";

/**
 * What becomes of what was found, the gravest first:
 * - `REFUSED`: the row is not taken; it is kept aside with this reason.
 * - `FLAGGED`: the row is taken as it is, and somebody should look at it.
 * - `CORRECTED`: the cell was mended, and the row is taken.
 */
export const FINDING_KINDS = ["REFUSED", "FLAGGED", "CORRECTED"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A row of the table of reasons. */
export interface Reason extends Texts {
  readonly kind: FindingKind;
  /** Whether it is about which region a row means: the code audit lists what these found. @default false */
  readonly isAboutRegion?: true;
  /** What whoever made the file can do. */
  readonly remedy: Texts;
}
