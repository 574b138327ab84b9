import type { Viewer } from "./access/viewer.ts";

/**
 * What crosses the line between the gateway and a subgraph. Both sides and both transports (HTTP and
 * in-process) speak these shapes and nothing else.
 */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** A GraphQL response. `data` is a tree of plain JSON values; the receiver must not change it. */
export interface SubgraphResult {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: ReadonlyArray<SubgraphError> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The part of a client's request that travels with every call made on its behalf. All of it that a subgraph can
 * see is listed here: what is not on this list is not sent.
 */
export interface CallContext {
  /** Names the request in every log. */
  readonly requestId: string;
  /** Who asks: what may be seen depends on it. */
  readonly viewer: Viewer;
  /** Aborted when the client leaves or the request's deadline passes. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks another subgraph, for one that answers from what others know. Rejects as a transport does: with an `AppError` of class
 * UPSTREAM; an answer with GraphQL errors resolves.
 */
export type CallSubgraph = (
  subgraph: string,
  request: SubgraphRequest,
  context: CallContext,
) => Promise<SubgraphResult>;

/** Runs one operation inside this process, without HTTP or JSON text. */
export type ExecuteLocally = (request: SubgraphRequest, context: CallContext) => Promise<SubgraphResult>;
