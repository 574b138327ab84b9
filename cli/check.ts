import { queryRows } from "../platform/database/query-rows.ts";
import type { OpenSource } from "./sources.ts";

/** A rule and the rows that break it. */
export interface CheckResult {
  readonly source: string;
  readonly check: string;
  readonly offending: readonly Readonly<Record<string, unknown>>[];
}

/** Runs every check of a source. A check that returns no row holds. */
export const checkSource = async ({
  name,
  db,
  checks,
}: Pick<OpenSource, "name" | "db" | "checks">): Promise<CheckResult[]> => {
  const results: CheckResult[] = [];
  for (const [check, text] of Object.entries(checks)) {
    results.push({ source: name, check, offending: await queryRows(db, `check: ${check}`, text) });
  }
  return results;
};
