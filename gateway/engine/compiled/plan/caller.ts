import type { FetchNode } from "@apollo/query-planner";
import { AppError } from "../../../../platform/errors.ts";
import type { SubgraphResult } from "../../../../platform/subgraph-call.ts";
import type { Execution } from "../execution.ts";
import type { PlanContext } from "./plan-context.ts";
import type { JsonObject } from "./tree.ts";

/** Sends one fetch; rejects as the transport does. */
export type Call = (
  execution: Execution,
  representations: readonly JsonObject[] | undefined,
) => Promise<SubgraphResult>;

/**
 * Compiles the sending of one fetch: the variables it uses, as the client sent them, and the representations. The
 * request's listener is told of every answer.
 *
 * @param at where what is fetched belongs
 */
export const createCaller = (
  node: Pick<FetchNode, "serviceName" | "variableUsages">,
  query: string,
  at: readonly string[],
  { transports, clientVariable, paths }: Pick<PlanContext, "transports" | "clientVariable" | "paths">,
): Call => {
  const subgraph = node.serviceName;
  const transport = transports.get(subgraph);
  const used = (node.variableUsages ?? []).map((name): [string, string] => [name, clientVariable(name)]);
  return async ({ context, raw }, representations) => {
    if (transport === undefined) throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph });
    const variables: JsonObject = {};
    for (const [name, clientName] of used) {
      if (Object.hasOwn(raw, clientName) && raw[clientName] !== undefined) variables[name] = raw[clientName];
    }
    if (representations !== undefined) variables["representations"] = representations;
    const { explain } = context;
    const send = (): Promise<SubgraphResult> => transport.call({ query, variables }, context);
    const result =
      explain === undefined
        ? await send()
        : await explain.watch(
            { subgraph, path: paths.toClient(at).map(String), entities: representations?.length ?? 0 },
            send,
          );
    context.onSubgraphResult(subgraph, result);
    return result;
  };
};
