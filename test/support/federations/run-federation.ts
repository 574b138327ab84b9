import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import type { GatewayGraphQLRequestContext, GatewayInterface } from "@apollo/server-gateway-interface";
import { Supergraph } from "@apollo/federation-internals";
import { type GraphQLSchema, Kind, parse } from "graphql";
import { createCompiledEngine } from "../../../gateway/engine/compiled/engine.ts";
import type { Transport } from "../../../gateway/transport/transport.ts";
import type { SubgraphRequest } from "../../../platform/subgraph-call.ts";
import type { Answer, Ask, Question } from "./answer.ts";
import { buildTestSubgraph } from "./build-subgraph.ts";
import { composeSupergraph, withLink } from "./compose.ts";
import type { Federation } from "./federation.ts";
import { createFrozenTransport } from "./local-transport.ts";
import { createOracle } from "./oracle.ts";
import { createStockGateway } from "./stock-engine.ts";

/** A federation that answers three ways. */
export interface RunningFederation {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly compiled: Ask;
  readonly stock: Ask;
  readonly oracle: Ask;
  /** What the compiled engine asked of subgraphs lately, oldest first. */
  readonly calls: Array<SubgraphRequest & { readonly subgraph: string }>;
  stop(): Promise<void>;
}

/** Long runs need no longer memory. */
const MOST_CALLS = 100;

export const question = (text: string, variables: Readonly<Record<string, unknown>> = {}): Question => ({
  document: parse(text),
  text,
  variables,
});

/**
 * Starts both engines and the oracle over one federation, all in this process. `wrap` changes the compiled engine's ways
 * to the subgraphs.
 */
export const runFederation = async (
  federation: Federation,
  wrap: (transport: Transport) => Transport = (transport) => transport,
): Promise<RunningFederation> => {
  const supergraphSdl = composeSupergraph(federation);
  const schemas = new Map(
    Object.entries(federation.subgraphs).map(([name, sdl]) => [name, buildTestSubgraph(federation, withLink(sdl))]),
  );
  const calls: RunningFederation["calls"] = [];
  const engine = createCompiledEngine({
    supergraph: { current: () => supergraphSdl, onChange: () => () => {} },
    scalars: federation.scalars ?? {},
    transportFor(subgraph) {
      const schema = schemas.get(subgraph);
      if (schema === undefined) throw new Error(`no subgraph ${subgraph}`);
      const transport = createFrozenTransport(schema, (request) => {
        calls.push({ ...request, subgraph });
        if (calls.length > MOST_CALLS) calls.shift();
      });
      return wrap(transport);
    },
  });
  const compiled = await asking(federation, engine);
  const stock = await asking(federation, await createStockGateway(supergraphSdl, schemas));
  const apiSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraphSdl,
    apiSchema,
    compiled: compiled.ask,
    stock: stock.ask,
    oracle: createOracle(federation, apiSchema),
    calls,
    async stop() {
      await compiled.stop();
      await stock.stop();
    },
  };
};

/** Loads an engine, for asking it questions as one viewer. */
export const asking = async (
  federation: Federation,
  engine: Pick<GatewayInterface, "onSchemaLoadOrUpdate" | "load" | "stop">,
  viewer: Viewer = OPEN_DOOR,
) => {
  let schema: GraphQLSchema | undefined;
  engine.onSchemaLoadOrUpdate((update) => {
    schema = update.apiSchema;
  });
  const { executor } = await engine.load({ apollo: {} });
  if (executor === null) throw new Error("the engine has no executor");
  const ask: Ask = async (asked): Promise<Answer> => {
    federation.reset?.();
    const result = await executor(requestContext(asked, schema, viewer));
    const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
    const errors = (result.errors ?? []).map(({ message, path, extensions }) => ({
      message,
      path,
      code: extensions["code"],
    }));
    return { data, errors };
  };
  return { ask, stop: () => engine.stop() };
};

let requests = 0;

/** The part of a request context that engines read. */
const requestContext = (
  { document, text, variables }: Question,
  schema: GraphQLSchema | undefined,
  viewer: Viewer,
): GatewayGraphQLRequestContext => {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  requests += 1;
  const context = {
    request: { query: text, variables },
    schema,
    document,
    source: text,
    queryHash: text,
    operation,
    operationName: operation?.name?.value ?? null,
    context: { requestId: `test-${requests}`, viewer, onSubgraphResult: () => {} },
    metrics: {},
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
  // The rest of the server's context is not looked at by either engine.
  return context as unknown as GatewayGraphQLRequestContext;
};
