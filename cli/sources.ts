import { readFile } from "node:fs/promises";
import type { Knex } from "knex";
import type { Config } from "../platform/config.ts";
import { createDatabase, type StatementEvent } from "../platform/database/connect.ts";
import type { Log } from "../platform/log.ts";
import { familyKeys } from "../platform/secrets/family-keys.ts";
import type { SubgraphContext, SubgraphDefinition } from "../platform/serve-subgraph/definition.ts";
import { createExecutor, type Others } from "../platform/serve-subgraph/execute.ts";
import type { ExecuteLocally } from "../platform/subgraph-call.ts";
import { SUBGRAPHS } from "../subgraphs/index.ts";
import { type Databases, openDatabases } from "./databases.ts";
import type { SourceKeys } from "./keys.ts";
import type { Progress } from "./progress.ts";

/** A subgraph with its database open. */
export interface OpenSource {
  readonly name: string;
  readonly database: string;
  readonly db: Knex;
  readonly migrations: SubgraphDefinition["migrations"];
  readonly checks: SubgraphDefinition["checks"];
  readonly imports: SubgraphDefinition["imports"];
  /** Whether it only keeps copies of what the others hold. */
  readonly isCopy?: boolean;
  /**
   * Made when it is first needed: most commands of the command line answer no query.
   *
   * @param others whom it can ask
   */
  readonly createExecute: (keys: SourceKeys, others?: Others) => Promise<ExecuteLocally>;
}

export interface OpenSources {
  readonly sources: readonly OpenSource[];
  /** Where their databases are, by name; passwords are in it. */
  readonly urls: Databases["urls"];
  readonly embeddedVersion: Databases["embeddedVersion"];
  stop(): Promise<void>;
}

export const SUBGRAPH_NAMES: readonly string[] = SUBGRAPHS.map(({ name }) => name);

/** The subgraphs that know what no other does: what is seeded, imported and audited, and what synergy copies. */
export const FIRST_HAND_NAMES: readonly string[] = SUBGRAPHS.filter(({ isCopy = false }) => !isCopy).map(
  ({ name }) => name,
);

export interface OpenOptions {
  /** @default all subgraphs */
  readonly names?: readonly string[] | undefined;
  /** Told of every statement that ran. */
  readonly onStatement?: ((event: StatementEvent) => void) | undefined;
}

/**
 * Opens the databases of the subgraphs.
 *
 * @throws AppError DATABASE_START_FAILED, DATABASE_UNAVAILABLE
 */
export const openSources = async (
  config: Config,
  log: Log,
  progress: Progress,
  { names = SUBGRAPH_NAMES, onStatement }: OpenOptions = {},
): Promise<OpenSources> => {
  const chosen = SUBGRAPHS.filter(({ name }) => names.includes(name));
  const databases = await openDatabases(chosen, config, log, progress);
  const stopping = new AbortController();
  const open = <Context extends SubgraphContext>(definition: SubgraphDefinition<Context>): OpenSource => {
    const { name, database, migrations, checks, imports, isCopy = false } = definition;
    const url = databases.urls[name] ?? "";
    const db = createDatabase({
      url,
      name: database,
      log,
      statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
      onStatement,
    });
    const createExecute = async (keys: SourceKeys, others?: Others): Promise<ExecuteLocally> => {
      const sdl = await readFile(new URL(`../schema/${name}.graphql`, import.meta.url), "utf8");
      return createExecutor(definition, {
        sdl,
        db,
        log,
        cursorKeys: keys.cursor,
        keys: familyKeys(keys),
        others,
        config,
        stopping: stopping.signal,
      });
    };
    return { name, database, db, migrations, checks, imports, isCopy, createExecute };
  };
  // Each definition is generic in its own context, which only it creates and reads.
  const sources = chosen.map((definition) => open(definition as unknown as SubgraphDefinition));
  return {
    sources,
    urls: databases.urls,
    embeddedVersion: databases.embeddedVersion,
    stop: async () => {
      // A database closes when nobody uses it any more.
      stopping.abort();
      await Promise.all(sources.map(({ db }) => db.destroy()));
      await databases.stop();
    },
  };
};
