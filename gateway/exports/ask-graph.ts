import { setMaxListeners } from "node:events";
import type { ApolloServer } from "@apollo/server";
import { AppError, type ErrorDetails, isErrorCode } from "../../platform/errors.ts";
import type { GraphAnswer } from "../../platform/exports/exporter.ts";
import { stringifyResult } from "../engine/compiled/stringify-result.ts";
import { unionOfSources } from "../plugins/sources.ts";
import { createGatewayContext, type GatewayContext, type RequestRecord } from "../request-record.ts";

/**
 * Asks the graph a question on behalf of a request that is no GraphQL: by the same pipeline, with the viewer of the request,
 * and with a deadline of its own.
 *
 * @throws AppError the first error of the answer
 */
export type AskFor = (
  record: RequestRecord,
  question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  signal: AbortSignal,
) => Promise<GraphAnswer>;

/** @param timeoutMs longest time of a question */
export const createAskFor =
  (server: ApolloServer<GatewayContext>, timeoutMs: number): AskFor =>
  async (request, { query, variables }, signal) => {
    // What is noted of calls belongs to the request; sources and errors are those of this answer.
    const record: RequestRecord = { ...request, sources: [], errorCodes: [] };
    const deadline = deadlineWithin(signal, timeoutMs);
    try {
      const contextValue = createGatewayContext(record, deadline.signal);
      const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== "single") throw new AppError("INTERNAL_SERVER_ERROR");
      const { data, errors } = body.singleResult;
      const [error] = errors ?? [];
      if (error !== undefined) throw errorOf(error.extensions);
      const answer = JSON.parse(stringifyResult({ data })) as { readonly data: GraphAnswer["data"] }; // without errors it has data
      return { data: answer.data, sources: unionOfSources(record.sources) };
    } finally {
      deadline.end();
    }
  };

/** The pipeline has given errors their final shape: a code of our table, with its details. */
const errorOf = (extensions: Readonly<Record<string, unknown>> | undefined): AppError => {
  const code = extensions?.["code"];
  if (!isErrorCode(code)) return new AppError("INTERNAL_SERVER_ERROR");
  return new AppError(code, extensions?.["details"] as ErrorDetails); // as `shapedError` makes them
};

/** A signal that is aborted with another one, and when its own time is up. */
const deadlineWithin = (outer: AbortSignal, timeoutMs: number): { readonly signal: AbortSignal; end(): void } => {
  const controller = new AbortController();
  // One listener a call under way: a query with many calls is no leak.
  setMaxListeners(0, controller.signal);
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  outer.addEventListener("abort", abort);
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", abort);
    },
  };
};
