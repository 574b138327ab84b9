import { regionReferenceMigration, statementsMigration } from "../../../platform/regions/migration.ts";
import { TABLES } from "./tables.ts";

/** The steps of this source's database, in order. */
export const MIGRATIONS = [regionReferenceMigration, statementsMigration("002-figures", TABLES)] as const;
