import type { CallContext, SubgraphRequest, SubgraphResult } from "../../platform/subgraph-call.ts";

/**
 * The way to one subgraph. A failed call (refused, timed out, not GraphQL) rejects with an `AppError` of class
 * UPSTREAM; an answer with GraphQL errors resolves.
 */
export interface Transport {
  call(request: SubgraphRequest, context: CallContext): Promise<SubgraphResult>;
  close(): Promise<void>;
}

/** Finds the transport for a subgraph named in the supergraph, with its routing URL. Called once per generation and name. */
export type TransportFor = (subgraph: string, url: string) => Transport;
