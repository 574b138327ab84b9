import { createHttpTransportFor } from "../gateway/transport/http.ts";
import { type Config, subgraphUrlOf } from "../platform/config.ts";
import type { Others } from "../platform/serve-subgraph/execute.ts";
import { createCallSigner } from "../platform/signing/sign-call.ts";
import type { Keys } from "./keys.ts";
import { FIRST_HAND_NAMES } from "./sources.ts";

/** The other subgraphs, with the connections to them. */
export interface ConnectedOthers extends Others {
  stop(): Promise<void>;
}

/** The way to the subgraphs that run apart: at the addresses of the settings, by calls signed as a gateway's. */
export const othersApart = (keys: Pick<Keys, "call">, config: Config): ConnectedOthers => {
  const transportFor = createHttpTransportFor({
    timeoutMs: config.SYNERGY_CALL_TIMEOUT_MS,
    signer: createCallSigner(keys.call),
  });
  const transports = new Map(FIRST_HAND_NAMES.map((name) => [name, transportFor(name, subgraphUrlOf(config, name))]));
  return {
    neighbours: FIRST_HAND_NAMES,
    callSubgraph: async (name, request, context) => {
      const transport = transports.get(name);
      if (transport === undefined) throw new Error(`there is no subgraph ${name}`);
      return transport.call(request, context);
    },
    stop: async () => {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
};
