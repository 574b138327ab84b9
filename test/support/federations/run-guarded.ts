import { Supergraph } from "@apollo/federation-internals";
import type { GraphQLSchema } from "graphql";
import { guardEngine } from "../../../gateway/access/guard-engine.ts";
import { readMarkedSupergraph } from "../../../gateway/access/marked-supergraph.ts";
import { createEngine } from "../../../gateway/engine/create-engine.ts";
import type { EngineName } from "../../../gateway/engine/engine.ts";
import type { Viewer } from "../../../platform/access/viewer.ts";
import type { SubgraphRequest } from "../../../platform/subgraph-call.ts";
import type { Ask } from "./answer.ts";
import { buildTestSubgraph } from "./build-subgraph.ts";
import { composeSupergraph, withLink } from "./compose.ts";
import type { Federation } from "./federation.ts";
import { createFrozenTransport } from "./local-transport.ts";
import { asking } from "./run-federation.ts";

/** A marked federation behind the guard, asked by one viewer. */
export interface GuardedFederation {
  /** As it is composed, with its marks. */
  readonly markedSdl: string;
  /** As the engines plan with it. */
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly compiled: Ask;
  readonly stock: Ask;
  /** What either engine asked of subgraphs. */
  readonly calls: Array<SubgraphRequest & { readonly subgraph: string }>;
  stop(): Promise<void>;
}

/** Starts both engines behind the guard, all in this process. */
export const runGuarded = async (federation: Federation, viewer: Viewer): Promise<GuardedFederation> => {
  const markedSdl = composeSupergraph(federation);
  const { sdl: supergraphSdl } = readMarkedSupergraph(markedSdl);
  const schemas = new Map(
    Object.entries(federation.subgraphs).map(([name, sdl]) => [name, buildTestSubgraph(federation, withLink(sdl))]),
  );
  const calls: GuardedFederation["calls"] = [];
  const start = async (name: EngineName) => {
    const engine = await guardEngine({ current: () => markedSdl, onChange: () => () => {} }, (unmarked) =>
      createEngine(name, {
        supergraph: unmarked,
        scalars: federation.scalars ?? {},
        transportFor(subgraph) {
          const schema = schemas.get(subgraph);
          if (schema === undefined) throw new Error(`no subgraph ${subgraph}`);
          const frozen = createFrozenTransport(schema, (request) => calls.push({ ...request, subgraph }));
          // The stock executor merges into what it is given.
          return { ...frozen, call: async (...given) => structuredClone(await frozen.call(...given)) };
        },
      }),
    );
    return asking(federation, engine, viewer);
  };
  const compiled = await start("compiled");
  const stock = await start("apollo");
  return {
    markedSdl,
    supergraphSdl,
    apiSchema: Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema(),
    schemas,
    compiled: compiled.ask,
    stock: stock.ask,
    calls,
    async stop() {
      await compiled.stop();
      await stock.stop();
    },
  };
};
