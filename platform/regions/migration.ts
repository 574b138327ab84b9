import { copyRows } from "../database/copy.ts";
import type { Migration } from "../database/migrate.ts";
import { loadRegionReference } from "./reference.ts";
import { REFERENCE_TABLES } from "./tables.ts";

/** The first migration of every source: the reference tables, with all regions in them. */
export const regionReferenceMigration: Migration = {
  name: "001-region-reference",
  up: async (trx, { run, onProgress }) => {
    for (const statement of REFERENCE_TABLES) await run(statement);
    const regions = await loadRegionReference();
    const rows = regions.map(({ code, name, level, kind, parentCode }) => [code, name, level, kind, parentCode]);
    await copyRows(trx, "region", ["code", "name", "level", "kind", "parent_code"], rows, {
      onProgress: (done) => onProgress(done, rows.length),
    });
    await run("analyze region");
  },
};

/** A migration that runs these statements, one at a time. */
export const statementsMigration = (name: string, statements: readonly string[]): Migration => ({
  name,
  up: async (_, { run }) => {
    for (const statement of statements) await run(statement);
  },
});
