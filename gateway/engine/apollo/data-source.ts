import type { GraphQLDataSource } from "@apollo/gateway";
import type { GraphQLFormattedError } from "graphql";
import { AppError } from "../../../platform/errors.ts";
import type { SubgraphError, SubgraphRequest, SubgraphResult } from "../../../platform/subgraph-call.ts";
import type { Transport } from "../../transport/transport.ts";
import type { EngineContext } from "../engine.ts";

/**
 * Lets the stock gateway reach a subgraph through our transport. The stock executor merges into the trees it is given,
 * so the transport must hand out a fresh tree for every call; ours do.
 */
export const createDataSource = (subgraph: string, transport: Transport): GraphQLDataSource => ({
  process: async (options) => {
    // The context is the one createGateway makes for every request; health checks of the package are not used.
    const context = options.context as EngineContext;
    const { query = "", operationName, variables } = options.request;
    const request: SubgraphRequest = { query, operationName, variables };
    const { explain } = context;
    const send = (): Promise<SubgraphResult> => transport.call(request, context);
    const result =
      explain === undefined
        ? await send()
        : await explain.watch({ subgraph, path: pathOf(options), entities: entitiesAsked(request) }, send);
    context.onSubgraphResult(subgraph, result);
    assertEntities(subgraph, request, result);
    return {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(result.errors === undefined ? {} : { errors: result.errors.map(formattedError) }),
    };
  },
});

const pathOf = (options: Parameters<GraphQLDataSource["process"]>[0]): readonly string[] => {
  const path = "pathInIncomingRequest" in options ? (options.pathInIncomingRequest ?? []) : [];
  return path.filter((key): key is string => typeof key === "string" && key !== "@");
};

const entitiesAsked = ({ variables }: SubgraphRequest): number => {
  const asked = variables?.["representations"];
  return Array.isArray(asked) ? asked.length : 0;
};

/** Entities are matched to their askers by position: another number of them must never be merged. */
const assertEntities = (subgraph: string, request: SubgraphRequest, result: SubgraphResult): void => {
  const asked = request.variables?.["representations"];
  if (!Array.isArray(asked) || result.data === null || result.data === undefined) return;
  const received = result.data["_entities"];
  if (Array.isArray(received) && received.length === asked.length) return;
  if (received === null && result.errors !== undefined) return;
  throw new AppError(
    "SUBGRAPH_ANSWER_INVALID",
    { subgraph },
    new Error(`asked for ${asked.length} entities, received ${Array.isArray(received) ? received.length : "no list"}`),
  );
};

const formattedError = ({ message, path, extensions }: SubgraphError): GraphQLFormattedError => ({
  message,
  ...(path === undefined ? {} : { path }),
  ...(extensions === undefined ? {} : { extensions }),
});
