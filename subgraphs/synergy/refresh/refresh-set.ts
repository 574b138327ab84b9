import type { Knex } from "knex";
import { mapDatabaseError } from "../../../platform/database/map-database-error.ts";
import { dropSets } from "../store/drop-sets.ts";
import type { SetKey } from "../store/figure-set.ts";
import { askSet, noteChecked } from "../store/sets.ts";
import type { Catalogues } from "./catalogues.ts";
import type { Feed } from "./feed.ts";
import { fits, moveSet, readChange } from "./move-set.ts";
import { slotsOf } from "./slots.ts";

export interface RefreshDeps {
  readonly db: Knex;
  readonly feed: Feed;
  readonly catalogues: Catalogues;
  /** How many sets are kept. */
  readonly keptSets: number;
}

export interface RefreshOptions {
  /** Told how many regions have been written. */
  readonly onProgress?: ((regions: number) => void) | undefined;
}

/** From so many rows on, the planner is told of them at once rather than when PostgreSQL comes round to it. */
const MANY_ROWS = 1_000;

/**
 * Brings one set up to the revision that its source has now, in one transaction, or leaves it as it is. A set whose source has
 * nothing new costs two short statements and no transaction.
 *
 * @returns how many regions were written
 * @throws AppError what the feed throws; FIGURES_MOVING; as `queryRows` does
 */
export const refreshSet = async (
  { db, feed, catalogues, keptSets }: RefreshDeps,
  key: SetKey,
  { onProgress }: RefreshOptions = {},
): Promise<number> => {
  const [kept, catalogue] = await Promise.all([askSet(db, key), catalogues.read(key.source)]);
  const slots = slotsOf(catalogue);
  if (fits(kept, slots)) {
    const change = await readChange(feed, key, kept);
    if (change.within?.length === 0) {
      await noteChecked(db, kept, change.revision);
      return 0;
    }
  }
  const written = await inTransaction(db, (trx) => moveSet(trx, key, slots, { db, feed, onProgress }));
  if (written >= MANY_ROWS) await analyze(db);
  if (kept === null) await dropSets(db, keptSets);
  return written;
};

const inTransaction = async (db: Knex, work: (trx: Knex.Transaction) => Promise<number>): Promise<number> => {
  let trx: Knex.Transaction | undefined;
  try {
    trx = await db.transaction();
    const result = await work(trx);
    await trx.commit();
    return result;
  } catch (error) {
    await trx?.rollback().catch(() => {}); // the connection may be gone; the first error is the one to tell
    throw mapDatabaseError(error, "refresh");
  }
};

const analyze = async (db: Knex): Promise<void> => {
  try {
    await db.raw("analyze figure");
  } catch (error) {
    throw mapDatabaseError(error, "analyze");
  }
};
