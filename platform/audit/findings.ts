/** What verification finds wrong, by kind; the text says what it means. */
export const FINDINGS = {
  EDITED: "the entry is not what was written",
  UNLINKED: "the entry does not follow the one before it: one was moved or put in between",
  MISSING: "entries were taken out before this one",
  TRUNCATED: "entries were taken off the end; this is the last one left",
  CLOCK_BACK: "the entry is older than the one before it",
  HEAD_MISSING: "the chain has no head",
  HEAD_WRONG: "the head is not the last entry",
  FAMILY_MISSING: "a family of the entry is not where look-ups search for it",
  FAMILY_ADDED: "look-ups would find this entry for a family that it does not name",
  KEPT_HEAD_WRONG: "the entry is not the one that was kept elsewhere",
} as const;

export type FindingKind = keyof typeof FINDINGS;

/** A place where an audit is not what was written. */
export interface Finding {
  readonly kind: FindingKind;
  readonly writer: string;
  /** Null when nothing is left of the chain. */
  readonly seq: number | null;
}

/** An end of a chain: worth keeping elsewhere, since nothing inside the database proves that the end was not cut off. */
export interface AuditHead {
  readonly writer: string;
  readonly seq: number;
  /** In hexadecimal. */
  readonly hash: string;
}
