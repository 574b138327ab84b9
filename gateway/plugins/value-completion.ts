import type { ApolloServerPlugin } from "@apollo/server";
import type { Log } from "../../platform/log.ts";
import type { GatewayContext } from "../request-record.ts";

/**
 * Federation tells of values that do not fit the schema in `extensions.valueCompletion`, with texts that can hold the
 * value. The client gets the places; the log gets how many there are.
 */
export const createValueCompletionPlugin = (log: Log): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ contextValue: { requestId } }) => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { singleResult } = response.body;
      const given: unknown = singleResult.extensions?.["valueCompletion"];
      if (!Array.isArray(given)) return;
      const places = given.map((error: { readonly path?: unknown }) => ({ path: error.path }));
      singleResult.extensions = { ...singleResult.extensions, valueCompletion: places };
      log.warn({ requestId, places: places.length, first: places[0] }, "values of a subgraph do not fit the schema");
    },
  }),
});
