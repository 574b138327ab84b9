import { RENEW_ROW_SECURITY } from "../../../platform/access/scoped-database.ts";
import { auditMigration } from "../../../platform/audit/migration.ts";
import { importLedgerMigration } from "../../../platform/import/ledger/migration.ts";
import { regionReferenceMigration, statementsMigration } from "../../../platform/regions/migration.ts";
import { sourceLicences } from "../../../platform/sources/migration.ts";
import { ACTION_RECORDS } from "./action-records.ts";
import { COMMITMENT_LISTS } from "./commitment-lists.ts";
import { COORDINATION_TABLES } from "./coordination-tables.ts";
import { FAMILY_TABLES } from "./family-tables.ts";
import { FIGURE_REVISIONS } from "./figure-revisions.ts";
import { TABLES } from "./tables.ts";

/** The steps of this source's database, in order. */
export const MIGRATIONS = [
  regionReferenceMigration,
  statementsMigration("002-tables", TABLES),
  statementsMigration("003-family-tables", FAMILY_TABLES),
  auditMigration,
  importLedgerMigration,
  statementsMigration("006-coordination-tables", COORDINATION_TABLES),
  statementsMigration("007-row-security-once", [RENEW_ROW_SECURITY]),
  statementsMigration("008-commitment-lists", COMMITMENT_LISTS),
  statementsMigration("009-figure-revisions", FIGURE_REVISIONS),
  sourceLicences("010-source-licences"),
  statementsMigration("011-action-records", ACTION_RECORDS),
] as const;
