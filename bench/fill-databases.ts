import { join } from "node:path";
import { migrateSources } from "../cli/prepare.ts";
import type { Progress } from "../cli/progress.ts";
import { seedSources } from "../cli/seed-sources.ts";
import { openSources } from "../cli/sources.ts";
import type { DemoScope } from "../data/demo/tree.ts";
import { databaseEnvironment, loadConfig } from "../platform/config.ts";
import { createDatabase } from "../platform/database/connect.ts";
import type { EmbeddedPostgres } from "../platform/database/embedded/start-embedded-postgres.ts";
import { migrate } from "../platform/database/migrate.ts";
import { provisionSources } from "../platform/database/provision.ts";
import { pseudonymMark } from "../platform/identity/keys.ts";
import type { Log } from "../platform/log.ts";
import { regionReferenceMigration, statementsMigration } from "../platform/regions/migration.ts";
import type { FamilyKeys } from "../platform/secrets/family-keys.ts";
import { SUBGRAPHS } from "../subgraphs/index.ts";
import { forgetOtherBuilds } from "./forget-other-builds.ts";
import { seedLimit } from "./seed-limit.ts";

/** Databases with the demo data of one scope. */
export interface FilledDatabases {
  /** By subgraph name. */
  readonly sourceUrls: Readonly<Record<string, string>>;
  /** One database with the tables of all sources, for hand-written SQL. */
  readonly limitUrl: string;
}

export interface FillOptions {
  readonly server: EmbeddedPostgres;
  /** Where the bench notes who filled them. */
  readonly folder: string;
  readonly keys: FamilyKeys;
  readonly log: Log;
  readonly progress: Progress;
}

/** Fills databases of the bench's own with the demo data of a scope, unless this build has filled them before. */
export const fillDatabases = async (
  scope: DemoScope,
  { server, folder, keys, log, progress }: FillOptions,
): Promise<FilledDatabases> => {
  const nameOf = (database: string): string => (scope === "seed" ? database : `${scope}_${database}`);
  const limitName = nameOf("bench_limit");
  const names = [...SUBGRAPHS.map(({ database }) => nameOf(database)), limitName];
  const noteFile = join(folder, nameOf("made-by"));
  const madeBy = await forgetOtherBuilds(server.adminUrl, names, { noteFile, keyMark: pseudonymMark(keys.pseudonym) });
  const urls = await provisionSources(server.adminUrl, names, server.secretFor);
  const sourceUrls = Object.fromEntries(SUBGRAPHS.map(({ name, database }) => [name, urls[nameOf(database)] ?? ""]));
  const limitUrl = urls[limitName] ?? "";
  const open = await openSources(loadConfig(databaseEnvironment(sourceUrls)), log, progress);
  await migrateSources(open.sources, progress);
  await seedSources(open.sources, scope, keys, progress);
  await open.stop();

  const limit = createDatabase({ url: limitUrl, name: limitName, log });
  await migrate(limit, [
    regionReferenceMigration,
    ...SUBGRAPHS.map(({ name, migrations }) => ({
      ...(migrations.find((migration) => migration.name === "002-tables") ?? statementsMigration(name, [])),
      name: `tables of ${name}`,
    })),
  ]);
  await seedLimit(limit, scope, keys);
  await limit.destroy();
  madeBy.note();
  return { sourceUrls, limitUrl };
};
