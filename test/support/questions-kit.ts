import type { Viewer } from "../../platform/access/viewer.ts";
import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { loadConfig } from "../../platform/config.ts";
import type { StatementEvent } from "../../platform/database/connect.ts";
import type { Catalogue } from "../../platform/measures/measure.ts";
import { type Compile, compileToFunction } from "../../platform/serve-subgraph/compile.ts";
import { createExecutor } from "../../platform/serve-subgraph/execute.ts";
import type { SubgraphError } from "../../platform/subgraph-call.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { readSchema } from "./read-schema.ts";
import { TEST_KEYS } from "./subgraph-kit.ts";
import { CATALOGUES, createToldSources, type ToldSources } from "./told-sources.ts";
import { createWatchedLog } from "./watched-log.ts";

export interface QuestionsKit {
  readonly sources: ToldSources;
  readonly database: TestDatabase;
  /** Names of the statements since the last look. */
  takeStatements(): readonly string[];
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    viewer?: Viewer,
    compile?: Compile,
  ): Promise<{ data: Readonly<Record<string, unknown>> | null; errors: readonly SubgraphError[] }>;
  stop(): Promise<void>;
}

/**
 * The synergy subgraph over sources that say what a test tells them.
 *
 * @param catalogues what the sources publish
 */
export const openQuestions = async (catalogues: readonly Catalogue[] = CATALOGUES): Promise<QuestionsKit> => {
  let statements: StatementEvent[] = [];
  const database = await createTestDatabase({
    migrations: synergy.migrations,
    statementTimeoutMs: 60_000,
    onStatement: (event) => statements.push(event),
  });
  const sources = createToldSources(catalogues);
  const executorWith = (compile: Compile) =>
    createExecutor(synergy, {
      sdl: readSchema(synergy.name),
      db: database.db,
      log: createWatchedLog(),
      cursorKeys: () => ["a-key-for-the-cursors-of-tests-only"],
      keys: TEST_KEYS,
      compile,
      others: { neighbours: catalogues.map(({ source }) => source), callSubgraph: sources.callSubgraph },
      config: { ...loadConfig({}), SYNERGY_CHECK_MS: 0, SYNERGY_WAIT_MS: 60_000 },
    });
  const executors = new Map<Compile, ReturnType<typeof executorWith>>();
  return {
    sources,
    database,
    takeStatements: () => {
      const taken = statements.map(({ name }) => name);
      statements = [];
      return taken;
    },
    ask: async (query, variables = {}, viewer = OPEN_DOOR, compile = compileToFunction) => {
      const execute = executors.get(compile) ?? executorWith(compile);
      executors.set(compile, execute);
      const { data, errors } = await execute({ query, variables }, { requestId: "test", viewer });
      return { data: data ?? null, errors: errors ?? [] };
    },
    stop: database.stop,
  };
};
