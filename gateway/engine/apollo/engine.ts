import type { GraphQLDataSource } from "@apollo/gateway";
import type { GatewayExecutor, GatewaySchemaLoadOrUpdateCallback } from "@apollo/server-gateway-interface";
import type { GraphQLSchema } from "graphql";
import { planText } from "../../explain/plan-text.ts";
import type { CreateEngine, EngineContext } from "../engine.ts";
import { attachScalars } from "../scalars.ts";
import { createDataSource } from "./data-source.ts";
import { type Generation, openGeneration } from "./generation.ts";

/**
 * The stock Apollo gateway: the reference that the compiled engine is held to. A gateway of the package answers by its
 * newest schema, whatever schema a request was validated and checked against; so each supergraph gets a gateway of
 * its own, and each request goes to that of its schema.
 */
export const createApolloEngine: CreateEngine = ({ supergraph, transportFor, scalars }) => {
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const executors = new WeakMap<GraphQLSchema, Promise<GatewayExecutor>>();
  const sources = new Map<string, GraphQLDataSource>();
  let unsubscribe = (): void => {};

  const sourceOf = (name: string, url: string): GraphQLDataSource => {
    const key = `${name} ${url}`;
    const source = sources.get(key) ?? createDataSource(name, transportFor(name, url));
    sources.set(key, source);
    return source;
  };
  const use = ({ schemas, executor }: Generation): void => {
    attachScalars(schemas.apiSchema, scalars);
    executors.set(schemas.apiSchema, executor);
    for (const listener of listeners) listener(schemas);
  };

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async load(options) {
      await import("./telemetry-off.ts");
      const { ApolloGateway: Stock } = await import("@apollo/gateway");
      const open = (sdl: string): Generation =>
        openGeneration(
          sdl,
          (supergraphSdl) =>
            new Stock({
              supergraphSdl,
              buildService: ({ name, url }) => sourceOf(name, url ?? ""),
              validateSupergraph: true,
              __exposeQueryPlanExperimental: false,
              experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { context } }) =>
                // The context is the one createGateway makes for every request.
                (context as EngineContext).explain?.planned(() => planText([queryPlan])),
              logger: QUIET,
            }),
          options.apollo,
        );
      const first = open(supergraph.current());
      use(first);
      unsubscribe = supergraph.onChange((sdl) => use(open(sdl)));
      await first.executor;
      return {
        async executor(request) {
          const executor = await executors.get(request.schema);
          if (executor === undefined) throw new Error("the engine does not know this schema");
          return executor(request);
        },
      };
    },

    async stop() {
      unsubscribe();
      listeners.clear();
    },
  };
};

/** The package tells of every load in several lines; what matters reaches us as errors. */
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
