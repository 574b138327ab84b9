import { type GraphQLError, GraphQLError as GraphQLFailure } from "graphql";
import type { Knex } from "knex";
import { createScopedDatabase } from "../access/scoped-database.ts";
import { createAudit } from "../audit/create-audit.ts";
import { createFamilyReads } from "../audit/family-reads.ts";
import { recordReads } from "../audit/record-reads.ts";
import { type Config, loadConfig } from "../config.ts";
import { createCursors } from "../cursor.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { FamilyKeys } from "../secrets/family-keys.ts";
import type { KeySource } from "../secrets/key-source.ts";
import type { CallSubgraph, ExecuteLocally } from "../subgraph-call.ts";
import { type Compile, compileToFunction } from "./compile.ts";
import type { SharedDeps, SubgraphContext, SubgraphDefinition } from "./definition.ts";
import { formatErrors } from "./format-errors.ts";
import { createOperations } from "./operations.ts";
import { buildSchema } from "./schema.ts";
import { createSourceRegistry, createUsedSources } from "./sources.ts";

export interface ExecutorOptions {
  readonly sdl: string;
  readonly db: Knex;
  readonly log: Log;
  /** Signs list cursors; the same for all replicas. */
  readonly cursorKeys: KeySource;
  readonly keys: FamilyKeys;
  /** @default compileToFunction */
  readonly compile?: Compile | undefined;
  /** Who else there is to ask. @default nobody */
  readonly others?: Others | undefined;
  /** @default the default of every setting */
  readonly config?: Config | undefined;
  /** Aborted when the process is about to end. @default never */
  readonly stopping?: AbortSignal | undefined;
}

/** The other subgraphs, as one that copies their figures reaches them. */
export interface Others extends Pick<SharedDeps, "neighbours" | "callSubgraph"> {}

const refuseCall: CallSubgraph = async (subgraph) => {
  throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph });
};
const NOBODY: Others = { neighbours: [], callSubgraph: refuseCall };

/**
 * Answers operations on one subgraph. Both ways in lead here: the HTTP server and the gateway in the same process.
 *
 * @example
 *   const execute = createExecutor(socialWelfare, { sdl, db, log, cursorKeys, keys });
 *   await execute({ query: "{ benefitRates(year: 2020) { maxComponents } }" }, { requestId: "r1", viewer: OPEN_DOOR });
 */
export const createExecutor = <Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  {
    sdl,
    db,
    log,
    cursorKeys,
    keys,
    compile = compileToFunction,
    others = NOBODY,
    config = loadConfig({}),
    stopping,
  }: ExecutorOptions,
): ExecuteLocally => {
  const operationFor = createOperations(buildSchema(definition, sdl), compile);
  const registry = createSourceRegistry(db);
  const cursors = createCursors(cursorKeys);
  const audit = createAudit(db, { clock: Date.now });
  const shared = definition.createShared?.({ db, log, config, stopping, ...others });

  return async ({ query, operationName, variables }, { requestId, viewer }) => {
    const report = (errors: readonly GraphQLError[]) =>
      formatErrors(errors, { log, subgraph: definition.name, requestId });
    try {
      const operation = operationFor(query, operationName);
      if ("errors" in operation) return { errors: report(operation.errors) };
      const sources = createUsedSources(registry);
      const scoped = createScopedDatabase(db, viewer);
      const audited = createScopedDatabase(db, viewer, "audit:read");
      const reads = createFamilyReads();
      const context = definition.createContext(
        { requestId, viewer, keys, reads, sources, cursors, db, scoped, audited },
        shared,
      );
      const { data, errors } = await operation.run(context, variables ?? {});
      // No audit, no data: whatever goes wrong here ends below, where nothing of the answer is left.
      if (reads.list().size > 0) {
        await recordReads(audit, { reads, viewer, requestId }, { log, subgraph: definition.name });
      }
      const used = sources.list();
      return {
        data,
        ...(errors === undefined || errors.length === 0 ? {} : { errors: report(errors) }),
        ...(used.length === 0 ? {} : { extensions: { sources: used } }),
      };
    } catch (error) {
      return {
        data: null,
        errors: report([
          error instanceof GraphQLFailure ? error : new GraphQLFailure("", { originalError: toError(error) }),
        ]),
      };
    }
  };
};

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
