import type { ApolloServer } from "@apollo/server";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { GraphQLScalarType } from "graphql";
import type { Log } from "../platform/log.ts";
import { guardEngine } from "./access/guard-engine.ts";
import { createApolloServer } from "./apollo-server.ts";
import { contextKey } from "./context-key.ts";
import { createEngine } from "./engine/create-engine.ts";
import type { EngineName } from "./engine/engine.ts";
import type { GatewayContext } from "./request-record.ts";
import { openSupergraph, type Supergraph, type SupergraphOptions } from "./supergraph.ts";
import { createGuardedTransports } from "./transport/guarded-transports.ts";
import type { TransportFor } from "./transport/transport.ts";

export interface GraphConfig {
  readonly engine: EngineName;
  readonly supergraph: SupergraphOptions;
  /** Whether clients may read the schema by introspection. @default true */
  readonly introspection?: boolean;
  /** Takes field names out of the suggestions in error texts. @default false */
  readonly hideSchemaDetails?: boolean;
  /** Longest query, in tokens. @default 4000 */
  readonly maxTokens?: number;
  /** Whether equal queries that arrive together share one execution; the compiled engine only. @default false */
  readonly joinQueries?: boolean;
}

export interface GraphDeps {
  /** The way to each subgraph. */
  readonly transportFor: TransportFor;
  /** Scalars of the API schema, by type name. @default {} */
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>>;
}

/** A graph that can be asked, without the way in by HTTP. */
export interface Graph {
  readonly supergraph: Supergraph;
  readonly engine: GatewayInterface;
  readonly transportFor: TransportFor;
  /** Answers questions once `start` is over. */
  readonly server: ApolloServer<GatewayContext>;
  /** Loads the supergraph. @throws what is wrong with it */
  start(): Promise<void>;
  /** Ends what asks the subgraphs. The supergraph is to be closed before, so that no new one comes. */
  stop(): Promise<void>;
}

/** Assembles supergraph, transports, engine, guard and GraphQL server. */
export const createGraph = async (config: GraphConfig, deps: GraphDeps, log: Log): Promise<Graph> => {
  const supergraph = openSupergraph(config.supergraph, log);
  const transports = createGuardedTransports(deps.transportFor, log);
  const { transportFor } = transports;
  const engine = await guardEngine(supergraph, (unmarked) =>
    createEngine(config.engine, {
      supergraph: unmarked,
      transportFor,
      scalars: deps.scalars ?? {},
      // Who asks how an answer comes about waits for no other's.
      viewerKey:
        config.joinQueries === true
          ? (context) => (context.explain === undefined ? contextKey(context) : undefined)
          : undefined,
    }),
  );
  const { introspection = true, hideSchemaDetails = false, maxTokens = 4_000 } = config;
  const server = createApolloServer(engine, { introspection, hideSchemaDetails, maxTokens }, log);
  let stopServer = (): Promise<void> => engine.stop();
  return {
    supergraph,
    engine,
    transportFor,
    server,
    start: async () => {
      await server.start();
      stopServer = () => server.stop();
    },
    stop: async () => {
      await stopServer();
      await transports.close();
    },
  };
};
