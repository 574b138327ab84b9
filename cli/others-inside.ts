import { createLocalTransport } from "../gateway/transport/local.ts";
import type { Config } from "../platform/config.ts";
import type { Others } from "../platform/serve-subgraph/execute.ts";
import type { ExecuteLocally } from "../platform/subgraph-call.ts";
import { FIRST_HAND_NAMES } from "./sources.ts";

/**
 * The way from a subgraph to the others that run in the same process.
 *
 * @param executors by name; may be filled later, but before the first call
 */
export const othersInside = (executors: ReadonlyMap<string, ExecuteLocally>, config: Config): Others => ({
  neighbours: FIRST_HAND_NAMES,
  callSubgraph: async (name, request, context) => {
    const execute = executors.get(name);
    if (execute === undefined) throw new Error(`there is no subgraph ${name}`);
    const transport = createLocalTransport(name, execute, { timeoutMs: config.SYNERGY_CALL_TIMEOUT_MS });
    return transport.call(request, context);
  },
});
