import { createScopedDatabase } from "../platform/access/scoped-database.ts";
import { OPEN_DOOR } from "../platform/access/viewer.ts";
import { NATION } from "../platform/region-code.ts";
import type { OpenSource } from "./sources.ts";

/** A rule and the rows that break it. */
export interface CheckResult {
  readonly source: string;
  readonly check: string;
  readonly offending: readonly Readonly<Record<string, unknown>>[];
}

/** Runs every check of a source, over the families of the whole nation. A check that returns no row holds. */
export const checkSource = async ({
  name,
  db,
  checks,
}: Pick<OpenSource, "name" | "db" | "checks">): Promise<CheckResult[]> => {
  const scoped = createScopedDatabase(db, { ...OPEN_DOOR, scopes: ["family:read"], regions: [NATION] });
  const results: CheckResult[] = [];
  for (const [check, text] of Object.entries(checks)) {
    results.push({ source: name, check, offending: await scoped.query(`check: ${check}`, text) });
  }
  return results;
};
