import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

/** The stock gateway as its documentation shows it: `@apollo/gateway` in a standalone `@apollo/server`. */
export const serveStockGateway = async (supergraphSdl: string): Promise<string> => {
  await import("../../gateway/engine/apollo/telemetry-off.ts");
  const { ApolloGateway } = await import("@apollo/gateway");
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  return url;
};
