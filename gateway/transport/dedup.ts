import { AppError } from "../../platform/errors.ts";
import type { CallContext, SubgraphRequest, SubgraphResult } from "../../platform/subgraph-call.ts";
import { contextKey } from "../context-key.ts";
import type { Transport, TransportFor } from "./transport.ts";

/** One call under way, and how many wait for it. */
interface Flight {
  readonly result: Promise<SubgraphResult>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Lets equal queries that are under way at the same time share one call. The shared result must be treated as
 * immutable, as every result of a transport. Nothing outlives its call: this is no cache.
 *
 * Mutations are never joined, and after one has been sent no query joins a call begun before its end: who wrote reads
 * what was written. A caller that leaves aborts the call only when nobody else waits for it.
 */
export const withDedup =
  (transportFor: TransportFor): TransportFor =>
  (subgraph, url) =>
    createDedupTransport(subgraph, transportFor(subgraph, url));

const createDedupTransport = (subgraph: string, transport: Transport): Transport => {
  const flights = new Map<string, Flight>();

  const begin = (key: string, request: SubgraphRequest, context: CallContext): Flight => {
    const abort = new AbortController();
    const result = transport.call(request, { ...context, signal: abort.signal }).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: Flight = { result, abort, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };

  return {
    async call(request, context) {
      if (!isQuery(request)) {
        flights.clear();
        try {
          return await transport.call(request, context);
        } finally {
          flights.clear();
        }
      }
      const key = keyOf(request, context);
      const flight = flights.get(key) ?? begin(key, request, context);
      flight.waiting += 1;
      try {
        return await waitFor(flight.result, context.signal, subgraph);
      } finally {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          // Aborting a call that has settled does nothing.
          flight.abort.abort();
          if (flights.get(key) === flight) flights.delete(key);
        }
      }
    },
    close: () => transport.close(),
  };
};

/** Anything that does not begin like a query is taken for something with effects. */
const isQuery = ({ query }: SubgraphRequest): boolean => /^\s*(?:query\b|\{)/.test(query);

/** The whole text of what is sent, as one JSON array: parts glued together could collide. */
const keyOf = ({ query, operationName, variables }: SubgraphRequest, context: CallContext): string =>
  JSON.stringify([query, operationName ?? null, variables ?? null, contextKey(context)]);

/** Waits for a shared result, but not longer than the caller stays. */
const waitFor = (
  result: Promise<SubgraphResult>,
  signal: AbortSignal | undefined,
  subgraph: string,
): Promise<SubgraphResult> => {
  if (signal === undefined) return result;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new AppError("SUBGRAPH_TIMEOUT", { subgraph }, signal.reason));
    if (signal.aborted) {
      leave();
      // The call's own failure has nobody left to tell.
      result.catch(() => {});
      return;
    }
    signal.addEventListener("abort", leave, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
};
