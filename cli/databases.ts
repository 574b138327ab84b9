import { join } from "node:path";
import { startEmbeddedPostgres } from "../platform/database/embedded/start-embedded-postgres.ts";
import { provisionSources } from "../platform/database/provision.ts";
import { type Config, databaseUrlOf } from "../platform/config.ts";
import type { Log } from "../platform/log.ts";
import type { Progress } from "./progress.ts";

/** A source's place: the subgraph that owns it and the name of its database. */
interface Source {
  readonly name: string;
  readonly database: string;
}

/** Where the databases of the sources are. */
export interface Databases {
  /** By subgraph name. */
  readonly urls: Readonly<Record<string, string>>;
  /** The version of the embedded server; null when every source has a server of its own. */
  readonly embeddedVersion: string | null;
  stop(): Promise<void>;
}

const EMBEDDED_FOLDER = "postgres";

/**
 * Finds the database of each source: the one its setting names, or else one on the embedded server, which is started
 * only when a source needs it.
 *
 * @throws AppError DATABASE_START_FAILED, DATABASE_UNAVAILABLE
 */
export const openDatabases = async (
  sources: readonly Source[],
  config: Config,
  log: Log,
  progress: Progress,
): Promise<Databases> => {
  const given = Object.fromEntries(
    sources.flatMap(({ name }) => {
      const url = databaseUrlOf(config, name);
      return url === undefined ? [] : [[name, url]];
    }),
  );
  const embedded = sources.filter(({ name }) => given[name] === undefined);
  if (embedded.length === 0) return { urls: given, embeddedVersion: null, stop: async () => {} };

  const task = progress.task("PostgreSQL");
  const server = await startEmbeddedPostgres({
    dataDir: join(config.SINERGI_DATA_DIR, EMBEDDED_FOLDER),
    log,
    refuse: config.NODE_ENV === "production",
  });
  try {
    const names = embedded.map(({ database }) => database);
    const urls = await provisionSources(server.adminUrl, names, server.secretFor);
    task.finish(`embedded, version ${server.version}`);
    const own = Object.fromEntries(embedded.map(({ name, database }) => [name, urls[database] ?? ""]));
    return { urls: { ...given, ...own }, embeddedVersion: server.version, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
