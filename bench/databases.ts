import { join } from "node:path";
import { FAMILY_KEYS, findKeys } from "../cli/keys.ts";
import { migrateSources } from "../cli/prepare.ts";
import type { Progress } from "../cli/progress.ts";
import { seedSources } from "../cli/seed-sources.ts";
import { openSources } from "../cli/sources.ts";
import { databaseEnvironment, loadConfig } from "../platform/config.ts";
import { createDatabase } from "../platform/database/connect.ts";
import { startEmbeddedPostgres } from "../platform/database/embedded/start-embedded-postgres.ts";
import { migrate } from "../platform/database/migrate.ts";
import { provisionSources } from "../platform/database/provision.ts";
import { pseudonymMark } from "../platform/identity/keys.ts";
import type { Log } from "../platform/log.ts";
import { projectRoot } from "../platform/project-root.ts";
import { regionReferenceMigration, statementsMigration } from "../platform/regions/migration.ts";
import { familyKeys } from "../platform/secrets/family-keys.ts";
import { SUBGRAPHS } from "../subgraphs/index.ts";
import { dropDatabases } from "./drop-databases.ts";
import { forgetOtherBuilds } from "./forget-other-builds.ts";
import { seedLimit } from "./seed-limit.ts";

export interface BenchDatabases {
  /** By subgraph name. */
  readonly sourceUrls: Readonly<Record<string, string>>;
  /** One database with the tables of all sources, for the hand-written join. */
  readonly limitUrl: string;
  /** Drops the database of this name, and makes it anew without tables. */
  createEmpty(name: string): Promise<EmptyDatabase>;
  stop(): Promise<void>;
}

/** A database of the bench, by its own role and by the server's superuser. */
export interface EmptyDatabase {
  readonly url: string;
  readonly adminUrl: string;
}

const LIMIT = "bench_limit";

/** Several servers are up at once where ways take turns: each has its connections, and none waits for those of another. */
const SETTINGS = { max_connections: "200" };

/** Starts a PostgreSQL server of the bench's own and fills it with the demo data; kept for further runs of this build. */
export const openBenchDatabases = async (log: Log, progress: Progress): Promise<BenchDatabases> => {
  const folder = join(projectRoot(), ".sinergi/bench");
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), log, settings: SETTINGS });
  const names = [...SUBGRAPHS.map(({ database }) => database), LIMIT];
  const keys = familyKeys(await findKeys(loadConfig({}), log, FAMILY_KEYS));
  const noteFile = join(folder, "made-by");
  const madeBy = await forgetOtherBuilds(server.adminUrl, names, { noteFile, keyMark: pseudonymMark(keys.pseudonym) });
  const urls = await provisionSources(server.adminUrl, names, server.secretFor);
  const sourceUrls = Object.fromEntries(SUBGRAPHS.map(({ name, database }) => [name, urls[database] ?? ""]));
  const limitUrl = urls[LIMIT] ?? "";
  const open = await openSources(loadConfig(databaseEnvironment(sourceUrls)), log, progress);
  await migrateSources(open.sources, progress);
  await seedSources(open.sources, "seed", keys, progress);
  await open.stop();

  const limit = createDatabase({ url: limitUrl, name: LIMIT, log });
  await migrate(limit, [
    regionReferenceMigration,
    ...SUBGRAPHS.map(({ name, migrations }) => ({
      ...(migrations.find((migration) => migration.name === "002-tables") ?? statementsMigration(name, [])),
      name: `tables of ${name}`,
    })),
  ]);
  await seedLimit(limit, keys);
  await limit.destroy();
  madeBy.note();
  const createEmpty = async (name: string): Promise<EmptyDatabase> => {
    await dropDatabases(server.adminUrl, [name]);
    const { [name]: url = "" } = await provisionSources(server.adminUrl, [name], server.secretFor);
    const adminUrl = new URL(server.adminUrl);
    adminUrl.pathname = `/${name}`;
    return { url, adminUrl: adminUrl.toString() };
  };
  return { sourceUrls, limitUrl, createEmpty, stop: server.stop };
};
