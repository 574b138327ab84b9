import { ANSWERED_REQUESTS } from "../../../platform/mutations/answer-once.ts";
import { regionReferenceMigration, statementsMigration } from "../../../platform/regions/migration.ts";
import { SAVED_QUERIES } from "./saved-queries.ts";
import { TABLES } from "./tables.ts";

/** The steps of this source's database, in order. */
export const MIGRATIONS = [
  regionReferenceMigration,
  statementsMigration("002-figures", TABLES),
  statementsMigration("003-saved-queries", SAVED_QUERIES),
  statementsMigration("004-answered-requests", ANSWERED_REQUESTS),
] as const;
