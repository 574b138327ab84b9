import type { ApolloGateway } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import { telemetryIsOff } from "../../../gateway/engine/apollo/telemetry-off.ts";

/**
 * Starts the stock gateway over schemas of this process, as the reference. The package is loaded here and not by an
 * import at the top: it phones home unless told not to before it is loaded.
 */
export const createStockGateway = async (
  supergraphSdl: string,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Promise<ApolloGateway> => {
  if (!telemetryIsOff) throw new Error("the stock gateway would phone home");
  const apollo = await import("@apollo/gateway");
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new apollo.ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService({ name }) {
      const schema = schemas.get(name);
      if (schema === undefined) throw new Error(`no subgraph ${name}`);
      return new apollo.LocalGraphQLDataSource(schema);
    },
  });
};
