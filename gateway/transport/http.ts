import { setTimeout as delay } from "node:timers/promises";
import { Pool } from "undici";
import { AppError } from "../../platform/errors.ts";
import type { CallSigner, SignCall } from "../../platform/signing/sign-call.ts";
import type { CallContext, SubgraphRequest, SubgraphResult } from "../../platform/subgraph-call.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import { callHeaders } from "./call-headers.ts";
import { ExchangeEnded, exchange, type HttpAnswer } from "./http-exchange.ts";
import { readAnswer } from "./read-answer.ts";
import { createRetryBudget } from "./retry-budget.ts";
import type { Transport, TransportFor } from "./transport.ts";

export interface HttpTransportOptions {
  /** Longest time one call may take, milliseconds. @default 5000 */
  readonly timeoutMs?: number;
  /** Longest answer that is read, bytes. @default 64 MB */
  readonly maxAnswerBytes?: number;
  /** Connections to one origin; further calls wait for a free one. @default 128 */
  readonly connections?: number;
  /** Signs the calls, so that subgraphs of ours answer them. @default none is signed */
  readonly signer?: CallSigner | undefined;
}

const DEFAULTS = { timeoutMs: 5_000, maxAnswerBytes: 64 * 1024 * 1024, connections: 128 };

/** Codes of a connection that was never made or broke: the call can be tried again on another one. */
const CONNECTION_LOST: ReadonlySet<string | undefined> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Milliseconds before a retry, chosen at random so that many retries do not arrive together. */
const RETRY_DELAY_MS = [5, 25] as const;

/**
 * Makes transports over HTTP. Those of one origin share a pool of kept-alive connections, which closes with the last
 * of them.
 *
 * @example const transportFor = createHttpTransportFor({ timeoutMs: 5_000 });
 */
export const createHttpTransportFor = ({ signer, ...options }: HttpTransportOptions = {}): TransportFor => {
  const settings = { ...DEFAULTS, ...options };
  const pools = new Map<string, { readonly pool: Pool; users: number }>();

  const enter = (origin: string): Pool => {
    const shared = pools.get(origin) ?? { pool: new Pool(origin, { connections: settings.connections }), users: 0 };
    pools.set(origin, shared);
    shared.users += 1;
    return shared.pool;
  };
  const leave = async (origin: string): Promise<void> => {
    const shared = pools.get(origin);
    if (shared === undefined) return;
    shared.users -= 1;
    if (shared.users > 0) return;
    pools.delete(origin);
    // Answers that are still coming in belong to requests that ended.
    await shared.pool.destroy();
  };

  return (subgraph, url) => {
    const { origin, path } = address(subgraph, url);
    return createHttpTransport(subgraph, path, enter(origin), settings, signer?.(subgraph), () => leave(origin));
  };
};

const address = (subgraph: string, url: string): { readonly origin: string; readonly path: string } => {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new AppError("CONFIG_INVALID", { reason: `the subgraph ${subgraph} has no HTTP address ("${url}")` });
  }
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
};

const createHttpTransport = (
  subgraph: string,
  path: string,
  pool: Pool,
  settings: typeof DEFAULTS,
  sign: SignCall | undefined,
  close: () => Promise<void>,
): Transport => {
  const budget = createRetryBudget();

  const send = (body: Buffer, context: CallContext, deadline: number): Promise<HttpAnswer> =>
    exchange(
      pool,
      { method: "POST", path, headers: callHeaders({ method: "POST", path, body, context }, sign), body },
      {
        timeoutMs: Math.max(1, deadline - performance.now()),
        maxBytes: settings.maxAnswerBytes,
        signal: context.signal,
      },
    );

  const sendOrRetry = async (request: SubgraphRequest, context: CallContext): Promise<HttpAnswer> => {
    const body = Buffer.from(JSON.stringify(request)); // signed and sent as the same bytes
    const deadline = performance.now() + settings.timeoutMs;
    budget.call();
    try {
      return await send(body, context, deadline);
    } catch (error) {
      if (!isConnectionLost(error) || isMutation(request) || !budget.take()) throw error;
      const [least, most] = RETRY_DELAY_MS;
      await delay(least + Math.random() * (most - least));
      return send(body, context, deadline);
    }
  };

  return {
    call: async (request, context): Promise<SubgraphResult> => {
      let answer: HttpAnswer;
      try {
        answer = await sendOrRetry(request, context);
      } catch (error) {
        throw new AppError(codeOf(error), { subgraph }, error);
      }
      return readAnswer(subgraph, answer.status, answer.contentType, answer.body);
    },
    close,
  };
};

const isConnectionLost = (error: unknown): boolean => CONNECTION_LOST.has(systemCodeOf(error));

/** Planned operations are printed from a parsed one, so the keyword comes first. */
const isMutation = ({ query }: SubgraphRequest): boolean => /^\s*mutation\b/.test(query);

/** A request is aborted when its deadline passes or its client leaves; nobody reads the answer to the second. */
const codeOf = (error: unknown): "SUBGRAPH_UNAVAILABLE" | "SUBGRAPH_TIMEOUT" | "SUBGRAPH_ANSWER_INVALID" => {
  if (!(error instanceof ExchangeEnded)) return "SUBGRAPH_UNAVAILABLE";
  return error.why === "too large" ? "SUBGRAPH_ANSWER_INVALID" : "SUBGRAPH_TIMEOUT";
};
