import type { Texts } from "../texts.ts";

/** A row of the table of reasons. */
export interface Reason extends Texts {
  /**
   * What becomes of what was found:
   * - `REFUSED`: the row is not taken; it is kept aside with this reason.
   * - `CORRECTED`: the cell was mended, and the row is taken.
   * - `FLAGGED`: the row is taken as it is, and somebody should look at it.
   */
  readonly kind: "REFUSED" | "CORRECTED" | "FLAGGED";
  /** Whether it is about which region a row means: the code audit lists what these found. @default false */
  readonly isAboutRegion?: true;
  /** What whoever made the file can do. */
  readonly remedy: Texts;
}
