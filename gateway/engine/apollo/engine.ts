import type { GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from "@apollo/server-gateway-interface";
import { AppError } from "../../../platform/errors.ts";
import type { CreateEngine } from "../engine.ts";
import { attachScalars } from "../scalars.ts";
import { createDataSource } from "./data-source.ts";

/**
 * The stock Apollo gateway: the reference that the compiled engine is held to. The package is imported when the engine
 * loads, after the file that switches its telemetry off; a static import could be sorted in front of it.
 */
export const createApolloEngine: CreateEngine = ({ supergraph, transportFor, scalars }) => {
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  let stock: GatewayInterface | undefined;

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async load(options) {
      await import("./telemetry-off.ts");
      const { ApolloGateway } = await import("@apollo/gateway");
      const gateway = new ApolloGateway({
        supergraphSdl: {
          initialize: async ({ update }) => {
            const unsubscribe = supergraph.onChange(update);
            return { supergraphSdl: supergraph.current(), cleanup: async () => unsubscribe() };
          },
        },
        buildService: ({ name, url }) => createDataSource(name, transportFor(name, url ?? "")),
        validateSupergraph: true,
        __exposeQueryPlanExperimental: false,
        logger: QUIET,
      });
      stock = gateway;
      gateway.onSchemaLoadOrUpdate((schemas) => {
        attachScalars(schemas.apiSchema, scalars);
        for (const listener of listeners) listener(schemas);
      });
      const { executor } = await gateway.load({ apollo: options.apollo });
      if (executor === null) throw new AppError("INTERNAL_SERVER_ERROR");
      return { executor };
    },

    async stop() {
      await stock?.stop();
    },
  };
};

/** The package tells of every load in several lines; what matters reaches us as errors. */
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
