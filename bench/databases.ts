import { join } from "node:path";
import { FAMILY_KEYS, findKeys } from "../cli/keys.ts";
import type { Progress } from "../cli/progress.ts";
import type { DemoScope } from "../data/demo/tree.ts";
import { loadConfig } from "../platform/config.ts";
import { startEmbeddedPostgres } from "../platform/database/embedded/start-embedded-postgres.ts";
import { provisionSources } from "../platform/database/provision.ts";
import type { Log } from "../platform/log.ts";
import { projectRoot } from "../platform/project-root.ts";
import { familyKeys } from "../platform/secrets/family-keys.ts";
import { dropDatabases } from "./drop-databases.ts";
import { type FilledDatabases, fillDatabases } from "./fill-databases.ts";

export interface BenchDatabases {
  /** Those with the demo data of a scope; kept for further runs of this build. */
  filled(scope: DemoScope): Promise<FilledDatabases>;
  /** Drops the database of this name, and makes it anew without tables. */
  createEmpty(name: string): Promise<EmptyDatabase>;
  stop(): Promise<void>;
}

/** A database of the bench, by its own role and by the server's superuser. */
export interface EmptyDatabase {
  readonly url: string;
  readonly adminUrl: string;
}

/** Several servers are up at once where ways take turns: each has its connections, and none waits for those of another. */
const SETTINGS = { max_connections: "200" };

/** Starts a PostgreSQL server of the bench's own. */
export const openBenchDatabases = async (log: Log, progress: Progress): Promise<BenchDatabases> => {
  const folder = join(projectRoot(), ".sinergi/bench");
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), log, settings: SETTINGS });
  const keys = familyKeys(await findKeys(loadConfig({}), log, FAMILY_KEYS));
  const filled = new Map<DemoScope, Promise<FilledDatabases>>();
  const createEmpty = async (name: string): Promise<EmptyDatabase> => {
    await dropDatabases(server.adminUrl, [name]);
    const { [name]: url = "" } = await provisionSources(server.adminUrl, [name], server.secretFor);
    const adminUrl = new URL(server.adminUrl);
    adminUrl.pathname = `/${name}`;
    return { url, adminUrl: adminUrl.toString() };
  };
  return {
    filled: (scope) => {
      const databases = filled.get(scope) ?? fillDatabases(scope, { server, folder, keys, log, progress });
      filled.set(scope, databases);
      return databases;
    },
    createEmpty,
    stop: server.stop,
  };
};
