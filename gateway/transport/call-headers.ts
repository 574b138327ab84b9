import type { CallContext } from "../../platform/subgraph-call.ts";

/**
 * The headers of a call to a subgraph: all of them, since nothing of the client's request is passed on. Whatever shall
 * reach a subgraph by header, a signature for one, is added here and nowhere else.
 */
export const callHeaders = (context: CallContext): Record<string, string> => ({
  "content-type": "application/json",
  accept: "application/graphql-response+json, application/json",
  "x-request-id": context.requestId,
});
