import type { FastifyRequest } from "fastify";
import { OPEN_DOOR, type Viewer } from "../platform/access/viewer.ts";
import type { SubgraphResult } from "../platform/subgraph-call.ts";
import type { EngineContext } from "./engine/engine.ts";
import type { Explanation } from "./explain/explanation.ts";

/** What the gateway notes about one HTTP request while it is answered; log, sources and error shape read it. */
export interface RequestRecord {
  readonly requestId: string;
  /** Who asks, once the request's token has been looked at. */
  viewer: Viewer;
  operationName: string | undefined;
  errorCodes: readonly string[];
  /** Answers received, by subgraph. */
  readonly calls: Map<string, number>;
  /** What each answer said in `extensions.sources`, as it came. */
  readonly sources: Array<{ readonly subgraph: string; readonly sources: unknown }>;
  /** True when the GraphQL pipeline has given the answer its final shape. */
  answered: boolean;
}

/** The GraphQL context of a request. */
export interface GatewayContext extends EngineContext {
  readonly record: RequestRecord;
  /** Set when the request asked how its answer comes about, and may know. */
  readonly explain: Explanation | undefined;
}

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** The record of a request; begun by whoever asks first, since some failures come before any hook. */
export const recordOf = (request: FastifyRequest): RequestRecord => {
  const known = records.get(request);
  if (known !== undefined) return known;
  const record: RequestRecord = {
    requestId: request.id,
    viewer: OPEN_DOOR,
    operationName: undefined,
    errorCodes: [],
    calls: new Map(),
    sources: [],
    answered: false,
  };
  records.set(request, record);
  return record;
};

/** The context in which the engine and the plugins answer a request. */
export const createGatewayContext = (
  record: RequestRecord,
  signal: AbortSignal,
  explain?: Explanation,
): GatewayContext => ({
  requestId: record.requestId,
  viewer: record.viewer,
  signal,
  record,
  explain,
  onSubgraphResult: (subgraph: string, result: SubgraphResult) => {
    record.calls.set(subgraph, (record.calls.get(subgraph) ?? 0) + 1);
    const sources = result.extensions?.["sources"];
    if (sources !== undefined) record.sources.push({ subgraph, sources });
  },
});
