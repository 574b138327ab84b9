import { setMaxListeners } from "node:events";
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import { type DocumentNode, GraphQLError, OperationTypeNode } from "graphql";
import { AppError } from "../../../platform/errors.ts";
import type { SubgraphResult } from "../../../platform/subgraph-call.ts";
import type { EngineContext } from "../engine.ts";
import type { Generation } from "./generation.ts";

/** Answers one request. */
export type Execute = (
  generation: Generation,
  request: GatewayGraphQLRequestContext,
  context: EngineContext,
) => Promise<GatewayExecutionResult>;

/** One execution under way, what it heard from subgraphs so far, and who else is told. */
interface Flight {
  readonly result: Promise<GatewayExecutionResult>;
  readonly abort: AbortController;
  readonly heard: Array<[subgraph: string, result: SubgraphResult]>;
  readonly listeners: EngineContext[];
  waiting: number;
}

/**
 * Lets equal queries that arrive together share one execution. `viewerKey` must hold everything of the context that
 * decides what a viewer may see or how it is shown: two viewers with equal keys get the same answer. Undefined keeps a
 * request to itself. Mutations are never joined, and queries after one join no execution begun before its end.
 */
export const joinOperations = (
  execute: Execute,
  viewerKey: (context: EngineContext) => string | undefined,
): Execute => {
  const flightsOf = new WeakMap<Generation, Map<string, Flight>>();
  // The server keeps the parsed document of a text, so its identity stands for the text.
  const documents = new WeakMap<DocumentNode, number>();
  let documentCount = 0;
  let epoch = 0;

  const numberOf = (document: DocumentNode): number => {
    const known = documents.get(document);
    if (known !== undefined) return known;
    documentCount += 1;
    documents.set(document, documentCount);
    return documentCount;
  };

  const begin = (
    flights: Map<string, Flight>,
    key: string,
    [generation, request, context]: Parameters<Execute>,
  ): Flight => {
    const abort = new AbortController();
    // One listener a call under way, as of a request's own signal.
    setMaxListeners(0, abort.signal);
    const heard: Flight["heard"] = [];
    const listeners: EngineContext[] = [];
    const result = execute(generation, request, {
      ...context,
      signal: abort.signal,
      onSubgraphResult(subgraph, answer) {
        heard.push([subgraph, answer]);
        for (const listener of listeners) listener.onSubgraphResult(subgraph, answer);
      },
    }).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: Flight = { result, abort, heard, listeners, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };

  return async (generation, request, context) => {
    if (request.operation.operation !== OperationTypeNode.QUERY) {
      epoch += 1;
      try {
        return await execute(generation, request, context);
      } finally {
        epoch += 1;
      }
    }
    const viewer = viewerKey(context);
    if (viewer === undefined) return execute(generation, request, context);
    const flights = flightsOf.get(generation) ?? new Map<string, Flight>();
    flightsOf.set(generation, flights);
    const variables = request.request.variables ?? null;
    const key = JSON.stringify([epoch, viewer, request.operationName, numberOf(request.document), variables]);
    const flight = flights.get(key) ?? begin(flights, key, [generation, request, context]);
    for (const [subgraph, result] of flight.heard) context.onSubgraphResult(subgraph, result);
    flight.listeners.push(context);
    return waitFor(flight, context.signal);
  };
};

/**
 * Waits for a shared answer, but not longer than the caller stays. The last one to leave stops the execution and takes
 * what there is by then; one that leaves others behind gets no data.
 */
const waitFor = (flight: Flight, signal: AbortSignal | undefined): Promise<GatewayExecutionResult> => {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.abort.abort(signal?.reason);
      else resolve(tooLate());
    };
    if (signal?.aborted) leave();
    else signal?.addEventListener("abort", leave, { once: true });
    flight.result.then(resolve, reject).finally(() => signal?.removeEventListener("abort", leave));
  });
};

const tooLate = (): GatewayExecutionResult => {
  const failure = new AppError("SUBGRAPH_TIMEOUT", { subgraph: "gateway" });
  return { data: null, errors: [new GraphQLError(failure.message, { extensions: { ...failure.extensions } })] };
};
