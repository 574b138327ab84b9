import type { Knex } from "knex";
import { type FindingPlace, findingsByRun } from "./repository.ts";
import type { FindingRow } from "./rows.ts";

/** Few enough that a page takes little memory, so many that statements do not count. */
const PAGE_ROWS = 5_000;

/** All findings of a run in the order of their lines, read page by page. */
export const allFindings = async function* (db: Knex, runId: number): AsyncGenerator<FindingRow> {
  let after: FindingPlace | null = null;
  do {
    const page: readonly FindingRow[] = await findingsByRun(db, [runId], null, after, PAGE_ROWS);
    yield* page;
    after = page.length < PAGE_ROWS ? null : (page.at(-1) ?? null);
  } while (after !== null);
};
