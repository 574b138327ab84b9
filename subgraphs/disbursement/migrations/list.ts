import { RENEW_ROW_SECURITY } from "../../../platform/access/scoped-database.ts";
import { auditMigration } from "../../../platform/audit/migration.ts";
import { importLedgerMigration } from "../../../platform/import/ledger/migration.ts";
import { regionReferenceMigration, statementsMigration } from "../../../platform/regions/migration.ts";
import { sourceLicences } from "../../../platform/sources/migration.ts";
import { FAMILY_TABLES } from "./family-tables.ts";
import { FIGURE_REVISIONS } from "./figure-revisions.ts";
import { IMPORTED_LISTS } from "./imported-lists.ts";
import { TABLES } from "./tables.ts";

/** The steps of this source's database, in order. */
export const MIGRATIONS = [
  regionReferenceMigration,
  statementsMigration("002-tables", TABLES),
  statementsMigration("003-family-tables", FAMILY_TABLES),
  auditMigration,
  importLedgerMigration,
  statementsMigration("006-row-security-once", [RENEW_ROW_SECURITY]),
  statementsMigration("007-imported-lists", IMPORTED_LISTS),
  statementsMigration("008-figure-revisions", FIGURE_REVISIONS),
  sourceLicences("009-source-licences"),
] as const;
