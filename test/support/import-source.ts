import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { checkSource } from "../../cli/check.ts";
import { seedSource } from "../../cli/seed.ts";
import { demoTables } from "../../data/demo/demo-tables.ts";
import { setScope } from "../../platform/access/scoped-database.ts";
import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { type ImportOptions, type ImportSummary, runImport } from "../../platform/import/run-import.ts";
import { NATION } from "../../platform/region-code.ts";
import { loadRegionReference } from "../../platform/regions/reference.ts";
import type { SubgraphContext, SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { createTestDatabase } from "./database.ts";
import { executorOver, TEST_KEYS } from "./subgraph-kit.ts";

/** What was found in a file. */
export interface FoundReason {
  readonly line: number;
  readonly reason: string;
}

/** A source with a database of its own, into which files are imported. */
export interface ImportSource {
  readonly db: Knex;
  /** Imports a file in the form of this id. */
  importFile(format: string, file: string, options?: Partial<ImportOptions>): Promise<ImportSummary>;
  /** Imports a text of lines; its name is of no meaning. */
  importText(format: string, text: string, options?: Partial<ImportOptions>): Promise<ImportSummary>;
  /** What a run found, by line. */
  findings(run: ImportSummary): Promise<readonly FoundReason[]>;
  /** The rows of a statement over all families. */
  look<Row>(statement: string): Promise<readonly Row[]>;
  /** These fields of a region, as the graph answers everybody. */
  region(code: string, fields: string): Promise<unknown>;
  /** Checks of the source that found something, with the first rows. */
  broken(): Promise<readonly { readonly check: string; readonly offending: readonly unknown[] }[]>;
  stop(): Promise<void>;
}

/**
 * Opens a source for imports.
 *
 * @param tables those that have their demo data; all if left out
 */
export const openImportSource = async <Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  tables?: readonly string[],
): Promise<ImportSource> => {
  const database = await createTestDatabase({ migrations: definition.migrations, statementTimeoutMs: 60_000 });
  const { db } = database;
  await seed(db, definition.database, tables);
  const regions = await readRegionResolver(db);
  const folder = mkdtempSync(join(tmpdir(), "sinergi-import-"));
  const execute = executorOver(definition, db);
  let files = 0;

  const look: ImportSource["look"] = (statement) =>
    db.transaction(async (trx) => {
      await setScope(trx, [NATION]);
      return (await trx.raw(statement)).rows;
    });

  const importFile: ImportSource["importFile"] = (id, file, options = {}) => {
    const format = definition.imports.find((one) => one.id === id);
    if (format === undefined) throw new Error(`${definition.name} imports no ${id}`);
    return runImport({ db, format, file, regions, keys: TEST_KEYS, ...options });
  };

  return {
    db,
    look,
    importFile,
    importText: (id, text, options) => {
      files += 1;
      const file = join(folder, `contoh-${files}.csv`);
      writeFileSync(file, `${text}\n`);
      return importFile(id, file, options);
    },
    findings: ({ runId }) =>
      look(
        `select line::int as line, reason from import_finding where run_id = ${Number(runId)} order by line, ordinal`,
      ),
    region: async (code, fields) => {
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region { ${fields} } } }`;
      const variables = { keys: [{ __typename: "Region", code }] };
      const { data, errors } = await execute({ query, variables }, { requestId: "test", viewer: OPEN_DOOR });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return (data as { readonly _entities: readonly unknown[] })._entities[0];
    },
    broken: async () => {
      const results = await checkSource({ name: definition.name, db, checks: definition.checks });
      return results.flatMap(({ check, offending }) =>
        offending.length === 0 ? [] : [{ check, offending: offending.slice(0, 3) }],
      );
    },
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const seed = async (db: Knex, database: string, only: readonly string[] | undefined): Promise<void> => {
  const tables: Readonly<Record<string, Parameters<typeof seedSource>[1]>> = demoTables({
    regions: await loadRegionReference(),
    scope: "seed",
    keys: TEST_KEYS,
  });
  await seedSource(
    db,
    (tables[database] ?? []).filter(({ table }) => only?.includes(table) ?? true),
  );
};
