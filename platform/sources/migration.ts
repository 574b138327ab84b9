import type { Migration } from "../database/migrate.ts";
import { statementsMigration } from "../regions/migration.ts";

/** Gives sources a place for the terms under which they may be passed on. */
export const sourceLicences = (name: string): Migration =>
  statementsMigration(name, [
    "alter table data_source add column licence text",
    "comment on column data_source.licence is 'Lisensi sumber; kosong bila tidak dinyatakan'",
  ]);
