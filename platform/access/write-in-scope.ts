import type { Knex } from "knex";
import { mapDatabaseError } from "../database/map-database-error.ts";
import { AppError } from "../errors.ts";
import { setScope } from "./scoped-database.ts";
import { hasScope, type Scope, type Viewer } from "./viewer.ts";

/** The setting that tells the triggers of a source who writes; of one transaction. */
export const SUBJECT_SETTING = "sinergi.subject";

/**
 * Runs a step in a transaction in which PostgreSQL shows the rows of the viewer's regions and takes no others, and knows who
 * writes. All or nothing: whatever the step throws, nothing of it stays.
 *
 * @throws AppError FORBIDDEN where the viewer lacks the scope or has no regions; what the step throws; as `queryRows` does
 */
export const writeInScope = async <Result>(
  db: Knex,
  viewer: Viewer,
  scope: Scope,
  step: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> => {
  const { regions } = viewer;
  if (regions.length === 0 || !hasScope(viewer, scope)) {
    const missing = hasScope(viewer, scope) ? "regions" : scope;
    throw new AppError("FORBIDDEN", { field: "Mutation", missing, places: 1 });
  }
  const trx = await db.transaction().catch((error: unknown) => {
    throw mapDatabaseError(error, "begin");
  });
  try {
    await setScope(trx, regions);
    await trx.raw("select set_config(?, ?, true)", [SUBJECT_SETTING, subjectOf(viewer)]);
    const result = await step(trx);
    await trx.commit();
    return result;
  } catch (error) {
    await trx.rollback().catch(() => {}); // the failure to tell is the one above
    throw mapDatabaseError(error, "write");
  }
};

/** Who writes: a token without a subject has its role only. */
export const subjectOf = ({ subject, role }: Viewer): string => subject ?? role;
