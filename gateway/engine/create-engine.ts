import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { CreateEngine, EngineName, EngineOptions } from "./engine.ts";

/** Each engine's code is loaded when it is chosen: the stock package alone takes half a second. */
const LOADERS: Readonly<Record<EngineName, () => Promise<CreateEngine>>> = {
  compiled: async () => (await import("./compiled/engine.ts")).createCompiledEngine,
  apollo: async () => (await import("./apollo/engine.ts")).createApolloEngine,
};

/** Makes the engine of that name. */
export const createEngine = async (name: EngineName, options: EngineOptions): Promise<GatewayInterface> =>
  (await LOADERS[name]())(options);
