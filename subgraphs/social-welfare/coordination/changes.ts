import type { ActionRow } from "./rows.ts";

/** The fields by which two versions are told apart. */
const TOLD = ["action", "responsible", "agreedOn", "dueOn", "doneOn", "note"] as const;

export interface ActionChangeRow {
  readonly field: (typeof TOLD)[number];
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two versions of an action. */
export const changesBetween = (before: ActionRow, after: ActionRow): readonly ActionChangeRow[] =>
  TOLD.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
