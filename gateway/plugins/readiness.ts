import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import type { FastifyInstance } from "fastify";
import { AppError } from "../../platform/errors.ts";
import type { CallContext } from "../../platform/subgraph-call.ts";
import type { SubgraphAddress } from "../supergraph.ts";
import type { TransportFor } from "../transport/transport.ts";
import { DATA_HEADERS } from "./security-headers.ts";

/** Whether a gateway can answer, and which subgraph keeps it from answering all. */
export interface Readiness {
  readonly ready: boolean;
  readonly subgraphs: Readonly<Record<string, { readonly up: boolean; readonly code?: string }>>;
}

export interface ReadinessOptions {
  readonly subgraphs: () => readonly SubgraphAddress[];
  readonly transportFor: TransportFor;
  /** Longest time a subgraph may take for the probe, milliseconds. @default 1000 */
  readonly probeTimeoutMs?: number;
  /** How long an answer counts, milliseconds; watchers ask often. @default 1000 */
  readonly freshForMs?: number;
}

/** The cheapest query that a subgraph only answers when it works. */
const PROBE = { query: "{__typename}" };

type State = Readiness["subgraphs"][string];

/** Creates the question "can this gateway answer?". Askers at the same time share one probe of each subgraph. */
export const createReadiness = (options: ReadinessOptions): (() => Promise<Readiness>) => {
  const { probeTimeoutMs = 1_000, freshForMs = 1_000 } = options;
  const probes = new Map<string, { readonly until: number; readonly state: Promise<State> }>();

  const probe = async ({ name, url }: SubgraphAddress): Promise<State> => {
    const context: CallContext = {
      requestId: `probe-${name}`,
      viewer: OPEN_DOOR,
      signal: AbortSignal.timeout(probeTimeoutMs),
    };
    try {
      const { data } = await options.transportFor(name, url).call(PROBE, context);
      return data === null || data === undefined ? { up: false, code: "SUBGRAPH_ANSWER_INVALID" } : { up: true };
    } catch (error) {
      return { up: false, code: error instanceof AppError ? error.code : "INTERNAL_SERVER_ERROR" };
    }
  };

  const stateOf = (address: SubgraphAddress): Promise<State> => {
    const key = JSON.stringify([address.name, address.url]);
    const known = probes.get(key);
    if (known !== undefined && performance.now() < known.until) return known.state;
    const state = probe(address);
    probes.set(key, { until: performance.now() + freshForMs, state });
    return state;
  };

  return async () => {
    const states = await Promise.all(
      options.subgraphs().map(async (address) => [address.name, await stateOf(address)] as const),
    );
    return { ready: states.every(([, { up }]) => up), subgraphs: Object.fromEntries(states) };
  };
};

/**
 * Serves `/healthz` (the process lives) and `/readyz` (the engine is loaded and every subgraph answers; 503 and the
 * names otherwise). A gateway that is being stopped is not ready, so that a proxy sends new requests elsewhere.
 */
export const serveReadiness = (
  app: FastifyInstance,
  readiness: () => Promise<Readiness>,
  isStopping: () => boolean,
): void => {
  app.get("/healthz", (_, reply) => reply.headers(DATA_HEADERS).send({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    const { ready, subgraphs } = await readiness();
    const status = isStopping() ? "stopping" : ready ? "ready" : "degraded";
    return reply
      .code(status === "ready" ? 200 : 503)
      .headers(DATA_HEADERS)
      .send({ status, subgraphs });
  });
};
