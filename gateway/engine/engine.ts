import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { GraphQLScalarType } from "graphql";
import type { CallContext, SubgraphResult } from "../../platform/subgraph-call.ts";
import type { TransportFor } from "../transport/transport.ts";

/** The names of the engines, the default first. */
export const ENGINES = ["compiled", "apollo"] as const;
export type EngineName = (typeof ENGINES)[number];

/** A source of supergraph SDL that can change while the gateway runs. */
export interface SupergraphSource {
  current(): string;
  /** Calls back with each later SDL; the returned function unsubscribes. */
  onChange(listener: (supergraphSdl: string) => void): () => void;
}

/** What an engine reads from the GraphQL context of a request. */
export interface EngineContext extends CallContext {
  /** Told of every subgraph answer that reached this request, for `extensions.sources` and metrics. */
  onSubgraphResult(subgraph: string, result: SubgraphResult): void;
  /** Told how the answer comes about, where somebody wants to know. */
  readonly explain?: EngineObserver | undefined;
}

/** What an engine tells of the way to an answer. */
export interface EngineObserver {
  /**
   * @param text the plan, written down when it is asked for
   * @param tookMs how long the request waited for it, milliseconds; undefined where that is not known
   */
  planned(text: () => string, tookMs?: number): void;
  /** Sends a call of a subgraph, and notes what came of it. */
  watch(call: ObservedCall, send: () => Promise<SubgraphResult>): Promise<SubgraphResult>;
}

export interface ObservedCall {
  readonly subgraph: string;
  /** Response keys to where its fields belong. */
  readonly path: readonly string[];
  /** How many entities it asks for. */
  readonly entities: number;
}

export interface EngineOptions {
  readonly supergraph: SupergraphSource;
  readonly transportFor: TransportFor;
  /** Scalars whose parsing and serialisation the API schema shall use, by type name; others pass JSON values through. */
  readonly scalars: Readonly<Record<string, GraphQLScalarType>>;
  /**
   * Lets equal queries that arrive together share one execution. Names everything that decides what a viewer may see: two
   * requests with equal keys get the same answer, undefined keeps a request to itself. The stock engine joins nothing.
   * @default no query is joined
   */
  readonly viewerKey?: ((context: EngineContext) => string | undefined) | undefined;
}

/** Plans operations over a supergraph and answers them from the subgraphs. Apollo Server drives it. */
export type CreateEngine = (options: EngineOptions) => GatewayInterface;
