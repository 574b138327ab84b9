import type { GatewayInterface } from "@apollo/server-gateway-interface";
import { AppError } from "../../platform/errors.ts";
import type { CreateEngine, EngineName, EngineOptions } from "./engine.ts";

/** Each engine's code is loaded when it is chosen: the stock package alone takes most of a second. */
const LOADERS: Readonly<Partial<Record<EngineName, () => Promise<CreateEngine>>>> = {
  apollo: async () => (await import("./apollo/engine.ts")).createApolloEngine,
};

/** Makes the engine of that name. */
export const createEngine = async (name: EngineName, options: EngineOptions): Promise<GatewayInterface> => {
  const load = LOADERS[name];
  if (load === undefined) throw new AppError("CONFIG_INVALID", { reason: `there is no engine ${name}` });
  return (await load())(options);
};
