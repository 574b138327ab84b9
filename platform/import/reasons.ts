import type { Texts } from "./texts.ts";

/**
 * What an import finds in a file, by kind:
 * - `REFUSED`: the row is not taken; it is kept aside with this reason.
 * - `CORRECTED`: the cell was mended, and the row is taken.
 * - `FLAGGED`: the row is taken as it is, and somebody should look at it.
 */
export type FindingKind = "REFUSED" | "CORRECTED" | "FLAGGED";

export interface Reason extends Texts {
  readonly kind: FindingKind;
  /** Whether it is about which region a row means: the code audit lists what these found. @default false */
  readonly isAboutRegion?: true;
  /** What whoever made the file can do. */
  readonly remedy: Texts;
}

/** Every reason there is; documentation, reports and the graph derive from it. */
export const REASONS = {
  EMPTY: {
    kind: "REFUSED",
    id: "Sel wajib kosong.",
    en: "A required cell is empty.",
    remedy: { id: "Isi selnya.", en: "Fill in the cell." },
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonCode = keyof typeof REASONS;

/** What a reason says; the table's rows in their common shape. */
export const reasonOf = (code: ReasonCode): Reason => REASONS[code];
