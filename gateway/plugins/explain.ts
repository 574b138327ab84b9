import type { ApolloServerPlugin } from "@apollo/server";
import { hasScope, type Viewer } from "../../platform/access/viewer.ts";
import { estimateCost } from "../explain/estimate-cost.ts";
import { createExplanation, type Explanation } from "../explain/explanation.ts";
import type { GatewayContext } from "../request-record.ts";

/** The header by which a request asks how its answer came about: `1`. */
const HEADER = "x-sinergi-explain";

/**
 * Begins an explanation for a request that asks for it. It names subgraphs and tells their times, so that only those get it who may read the
 * schema, or who have a token for aggregates: for all others the header says nothing.
 */
export const explanationFor = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  viewer: Viewer,
  introspection: boolean,
): Explanation | undefined => {
  if (headers[HEADER] !== "1") return undefined;
  return introspection || hasScope(viewer, "aggregate:read") ? createExplanation() : undefined;
};

/** Writes `extensions.explain` where it was asked for: the plan, what the question may cost, and each call of a subgraph. */
export const explainPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue: { explain }, schema }) => {
    if (explain === undefined) return undefined;
    let cost: number | null = null;
    return {
      didResolveOperation: async ({ document, operation, request }) => {
        // Apollo Server declares it as always there, but leaves it out when the document has no such operation.
        if (operation !== undefined) cost = estimateCost(schema, document, operation, request.variables ?? {});
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== "single") return;
        const { singleResult } = response.body;
        const totalMs = explain.elapsedMs();
        const { planningMs, calls } = explain;
        const told = {
          totalMs,
          ...(planningMs === undefined ? {} : { planningMs }),
          cost,
          plan: explain.plan(),
          calls,
        };
        singleResult.extensions = { ...singleResult.extensions, explain: told };
      },
    };
  },
};
