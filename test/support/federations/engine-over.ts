import { OPEN_DOOR } from "../../../platform/access/viewer.ts";
import type { GatewayExecutionResult } from "@apollo/server-gateway-interface";
import { type GraphQLSchema, Kind, parse } from "graphql";
import { type CompiledEngineOptions, createCompiledEngine } from "../../../gateway/engine/compiled/engine.ts";
import type { SubgraphRequest, SubgraphResult } from "../../../platform/subgraph-call.ts";
import { composeSupergraph } from "./compose.ts";

/** Answers for a subgraph: the test plays it. `call` counts the calls to that subgraph from 1. */
export type Play = (request: SubgraphRequest, call: number) => SubgraphResult | Promise<SubgraphResult>;

export interface EngineOver {
  ask(
    text: string,
    variables?: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<GatewayExecutionResult>;
  /** Gives the engine another supergraph, as a watched file would. */
  change(subgraphs: Readonly<Record<string, string>>): void;
  /** The schema that new requests get. */
  schema(): GraphQLSchema;
  /** Every request, oldest first. */
  readonly calls: Array<SubgraphRequest & { readonly subgraph: string }>;
  /** Subgraphs whose answers the request's listener heard of. */
  readonly heard: string[];
  stop(): Promise<void>;
}

/** Starts the compiled engine over subgraphs that a test plays by hand. */
export const engineOver = async (
  subgraphs: Readonly<Record<string, string>>,
  plays: Readonly<Record<string, Play>>,
  options: Partial<CompiledEngineOptions> = {},
): Promise<EngineOver> => {
  const calls: EngineOver["calls"] = [];
  const heard: string[] = [];
  const counts = new Map<string, number>();
  let listener: (sdl: string) => void = () => {};
  let schema: GraphQLSchema | undefined;
  const engine = createCompiledEngine({
    supergraph: {
      current: () => composeSupergraph({ name: "played", subgraphs }),
      onChange(listen) {
        listener = listen;
        return () => {};
      },
    },
    scalars: {},
    transportFor: (subgraph) => ({
      async call(request) {
        calls.push({ ...request, subgraph });
        counts.set(subgraph, (counts.get(subgraph) ?? 0) + 1);
        const play = plays[subgraph];
        if (play === undefined) throw new Error(`nobody plays ${subgraph}`);
        return play(request, counts.get(subgraph) ?? 0);
      },
      close: async () => {},
    }),
    ...options,
  });
  engine.onSchemaLoadOrUpdate((update) => {
    schema = update.apiSchema;
  });
  const { executor } = await engine.load({ apollo: {} });
  const current = (): GraphQLSchema => {
    if (schema === undefined) throw new Error("no schema yet");
    return schema;
  };
  const documents = new Map<string, ReturnType<typeof parse>>();
  return {
    async ask(text, variables = {}, signal) {
      if (executor === null) throw new Error("no executor");
      const document = documents.get(text) ?? parse(text);
      documents.set(text, document);
      const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const context = {
        requestId: "r1",
        viewer: OPEN_DOOR,
        signal,
        onSubgraphResult: (subgraph: string) => heard.push(subgraph),
      };
      const request = { request: { query: text, variables }, schema: current(), document, operation, context };
      // The engine reads no other part of the server's context.
      return executor(request as unknown as Parameters<typeof executor>[0]);
    },
    change: (next) => listener(composeSupergraph({ name: "changed", subgraphs: next })),
    schema: current,
    calls,
    heard,
    stop: () => engine.stop(),
  };
};

/** A result's data as a tree. */
export const treeOf = (result: GatewayExecutionResult): unknown => JSON.parse(JSON.stringify(result.data ?? null));

/** A result's errors as path and code. */
export const placesOf = (result: GatewayExecutionResult): Array<{ readonly path: unknown; readonly code: unknown }> =>
  (result.errors ?? []).map(({ path, extensions }) => ({ path, code: extensions["code"] }));
