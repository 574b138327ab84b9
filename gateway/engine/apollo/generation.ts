import type { ApolloGateway, GatewayConfig } from "@apollo/gateway";
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from "@apollo/server-gateway-interface";
import { AppError } from "../../../platform/errors.ts";

/** One supergraph in a stock gateway of its own. */
export interface Generation {
  readonly schemas: Parameters<GatewaySchemaLoadOrUpdateCallback>[0];
  readonly executor: Promise<GatewayExecutor>;
}

type SupergraphManager = Extract<Extract<GatewayConfig, { supergraphSdl: unknown }>["supergraphSdl"], object>;

/**
 * Loads one supergraph. The package goes as far as the schema within the call and only then begins to wait, so a
 * supergraph that cannot be used is refused at once; the error is the package's.
 */
export const openGeneration = (
  sdl: string,
  create: (supergraphSdl: SupergraphManager) => ApolloGateway,
  apollo: Parameters<GatewayInterface["load"]>[0]["apollo"],
): Generation => {
  let failure: unknown;
  let schemas: Generation["schemas"] | undefined;
  const gateway = create({
    initialize: async ({ update }) => {
      try {
        update(sdl);
      } catch (error) {
        failure = error;
      }
      return { supergraphSdl: sdl };
    },
  });
  gateway.onSchemaLoadOrUpdate((loaded) => {
    schemas = loaded;
  });
  const executor = gateway.load({ apollo }).then((loaded) => {
    if (loaded.executor === null) throw new AppError("INTERNAL_SERVER_ERROR");
    return loaded.executor;
  });
  // A refused supergraph fails here once more, where nobody waits.
  executor.catch(() => {});
  if (schemas === undefined) throw failure;
  return { schemas, executor };
};
