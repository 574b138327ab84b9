import { statementsMigration } from "../../regions/migration.ts";
import { LEDGER_TABLES } from "./tables.ts";

/** The ledger of imports; the same in every source. */
export const importLedgerMigration = statementsMigration("005-import-ledger", LEDGER_TABLES);
