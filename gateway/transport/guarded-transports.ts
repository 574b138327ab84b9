import { isNativeError } from "node:util/types";
import { AppError } from "../../platform/errors.ts";
import { type Log, withoutLongNumbers } from "../../platform/log.ts";
import type { CallContext, SubgraphError, SubgraphRequest, SubgraphResult } from "../../platform/subgraph-call.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import { maskSubgraphErrors } from "./mask-subgraph-errors.ts";
import type { Transport, TransportFor } from "./transport.ts";

/** The transports of a gateway, each behind the guard that every engine and every plugin goes through. */
export interface GuardedTransports {
  /** Gives the same transport for the same name and address, so that a new supergraph keeps the open connections. */
  readonly transportFor: TransportFor;
  close(): Promise<void>;
}

/**
 * Guards every way to a subgraph at one place, whichever engine uses it: errors are masked on the way in, and what was
 * masked and what failed is logged under the request's id. Closing one of these transports does nothing; they are
 * closed together.
 */
export const createGuardedTransports = (transportFor: TransportFor, log: Log): GuardedTransports => {
  const known = new Map<string, { readonly inner: Transport; readonly guarded: Transport }>();
  return {
    transportFor: (subgraph, url) => {
      const key = JSON.stringify([subgraph, url]);
      const found = known.get(key);
      if (found !== undefined) return found.guarded;
      const inner = transportFor(subgraph, url);
      const guarded = guard(subgraph, inner, log);
      known.set(key, { inner, guarded });
      return guarded;
    },
    close: async () => {
      await Promise.all([...known.values()].map(({ inner }) => inner.close()));
      known.clear();
    },
  };
};

const guard = (subgraph: string, inner: Transport, log: Log): Transport => ({
  call: async (request, context) => {
    const result = await callOrFail(subgraph, inner, request, context, log);
    if (result.errors === undefined || result.errors === null) return result;
    const hidden: SubgraphError[] = [];
    const errors = maskSubgraphErrors(result.errors, (error) => hidden.push(error));
    const [first] = hidden;
    // One line an answer: every entity of a long list may have failed alike.
    if (first !== undefined) {
      const { requestId } = context;
      const cause = { code: first.extensions?.["code"], message: withoutLongNumbers(first.message) };
      log.warn({ requestId, subgraph, hidden: hidden.length, first: cause }, "errors of a subgraph hidden");
    }
    return { ...result, errors };
  },
  close: async () => {},
});

const callOrFail = async (
  subgraph: string,
  inner: Transport,
  request: SubgraphRequest,
  context: CallContext,
  log: Log,
): Promise<SubgraphResult> => {
  try {
    return await inner.call(request, context);
  } catch (error) {
    const failure = error instanceof AppError ? error : new AppError("SUBGRAPH_UNAVAILABLE", { subgraph }, error);
    const { requestId } = context;
    // When the request has ended, its own log line says why.
    if (context.signal?.aborted !== true) {
      log.warn({ requestId, subgraph, code: failure.code, cause: causeText(failure.cause) }, "subgraph call failed");
    }
    throw failure;
  }
};

const causeText = (cause: unknown): string | undefined => {
  if (!isNativeError(cause)) return undefined;
  const code = systemCodeOf(cause);
  return withoutLongNumbers(code === undefined ? cause.message : `${code}: ${cause.message}`);
};
