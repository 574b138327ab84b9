import type { Knex } from "knex";
import { setScope } from "../../access/scoped-database.ts";
import type { DatabaseSettings } from "../../database/connect.ts";
import { mapDatabaseError } from "../../database/map-database-error.ts";
import { planForValues } from "../../database/plan-for-values.ts";
import { NATION } from "../../region-code.ts";

/** Any number: it only has to be the same for everyone who writes figures into one database. */
export const FIGURES_LOCK = 736_101_451;

/**
 * Runs one step of an import in a transaction of its own, all or nothing: as long as it takes, over the families of all
 * regions, and never beside a step of another import into the same database, or beside another writer of figures.
 *
 * @param db a database; or a transaction, in which the step can be undone as a whole
 * @throws AppError as `queryRows` does; what the step throws is passed on
 */
export const takeTurn = async <Result>(db: Knex, step: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> => {
  const trx = await db.transaction().catch((error: unknown) => {
    throw mapDatabaseError(error, "begin");
  });
  try {
    trx.userParams = { ...(db.userParams as DatabaseSettings), statementTimeoutMs: 0 };
    await trx.raw("set local statement_timeout = 0");
    // A plan that was made when the tables were empty would walk through them when they are full.
    await planForValues(trx);
    await trx.raw("set local lock_timeout = 0");
    await trx.raw("select pg_advisory_xact_lock(?)", [FIGURES_LOCK]);
    await setScope(trx, [NATION]);
    const result = await step(trx);
    await trx.commit();
    return result;
  } catch (error) {
    await trx.rollback().catch(() => {}); // the connection may be gone; the first failure is the one to tell
    throw error;
  }
};
