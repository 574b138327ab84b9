import { createLocalTransport } from "../gateway/transport/local.ts";
import type { TransportFor } from "../gateway/transport/transport.ts";
import type { Config } from "../platform/config.ts";
import type { ExecuteLocally, SubgraphRequest } from "../platform/subgraph-call.ts";

/**
 * The way from the gateway to subgraphs in the same process.
 *
 * @param onCall told of every call, before it is made
 */
export const transportInside =
  (
    byName: ReadonlyMap<string, ExecuteLocally>,
    { SUBGRAPH_TIMEOUT_MS: timeoutMs }: Config,
    onCall?: (subgraph: string, request: SubgraphRequest) => void,
  ): TransportFor =>
  (name) => {
    const execute = byName.get(name);
    if (execute === undefined) throw new Error(`the supergraph names an unknown subgraph ${name}`);
    const observed: ExecuteLocally = (request, callContext) => {
      onCall?.(name, request);
      return execute(request, callContext);
    };
    return createLocalTransport(name, observed, { timeoutMs });
  };
