import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ERRORS, type ErrorCode } from "../../platform/error-table.ts";
import { type ErrorDetails, isErrorCode } from "../../platform/errors.ts";
import { maskIdentityNumbers } from "../../platform/identity/identity-number.ts";
import type { Log } from "../../platform/log.ts";
import type { GatewayContext } from "../request-record.ts";
import { shapedError } from "./error-shape.ts";
import { variableReason } from "./variable-reason.ts";

/** Codes that Apollo Server gives by itself and that are not in our table under the same name. */
const APOLLO_CODES: Readonly<Record<string, ErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: "GRAPHQL_VALIDATION_FAILED",
  PERSISTED_QUERY_NOT_FOUND: "PERSISTED_QUERY_NOT_SUPPORTED",
};

interface Origin {
  readonly code: ErrorCode;
  readonly error: unknown;
}

/**
 * Finds what an error is in our table. Errors wrap each other (a scalar's inside a validation error); the innermost one
 * with a code knows best.
 */
const originOf = (error: unknown): Origin | undefined => {
  if (typeof error !== "object" || error === null) return undefined;
  const inner = "originalError" in error ? originOf(error.originalError) : undefined;
  if (inner !== undefined) return inner;
  if (!("extensions" in error) || typeof error.extensions !== "object" || error.extensions === null) return undefined;
  const given: unknown = "code" in error.extensions ? error.extensions.code : undefined;
  const code = typeof given === "string" ? (APOLLO_CODES[given] ?? given) : given;
  return isErrorCode(code) ? { code, error } : undefined;
};

const detailsGiven = (error: unknown): ErrorDetails | undefined => {
  if (typeof error !== "object" || error === null || !("extensions" in error)) return undefined;
  const { extensions } = error;
  if (typeof extensions !== "object" || extensions === null || !("details" in extensions)) return undefined;
  // AppError and the guard before the subgraphs are the only ones that write details.
  return extensions.details as ErrorDetails;
};

const detailsOf = ({ code, error }: Origin): ErrorDetails => {
  const given = detailsGiven(error);
  if (given !== undefined) return given;
  if (!(error instanceof GraphQLError)) return {};
  if (code === "BAD_USER_INPUT") return { reason: variableReason(error) };
  const free: readonly string[] = ERRORS[code].details;
  return free.includes("reason") ? { reason: reasonOf(error.message) } : {};
};

/** graphql-js's text of a query's fault, to stand inside a sentence of ours. It repeats values that do not fit. */
const reasonOf = (message: string): string =>
  maskIdentityNumbers(message.replace(/^Syntax Error: /, "").replace(/[.?]$/, ""));

/**
 * Gives every error the shape of the table, and its text: a message that somebody else wrote never passes, except
 * graphql-js's own about the client's query. Apollo Server calls it for each error of an answer.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const origin = originOf(error);
  return origin === undefined
    ? shapedError("INTERNAL_SERVER_ERROR", {}, formatted)
    : shapedError(origin.code, detailsOf(origin), formatted);
};

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});

const codeOf = (error: GraphQLFormattedError): ErrorCode => {
  const code = error.extensions?.["code"];
  return isErrorCode(code) ? code : "INTERNAL_SERVER_ERROR";
};

/** Apollo Server's status when nobody chose one for a refused request. */
const NOT_CHOSEN: ReadonlySet<number | undefined> = new Set([undefined, 500]);

/** Adds the request's id to each error, sets the HTTP status of a refused request, and logs what was masked. */
export const createErrorsPlugin = (log: Log): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ contextValue: { record } }) => ({
    didEncounterErrors: async ({ errors }) => {
      const hidden = errors.filter((error) => originOf(error) === undefined);
      const [first] = hidden;
      if (first === undefined) return;
      const { requestId } = record;
      const err = first.originalError ?? first;
      log.error({ requestId, hidden: hidden.length, path: first.path, err }, "unexpected errors hidden");
    },
    willSendResponse: async ({ response }) => {
      record.answered = true;
      if (response.body.kind !== "single") return;
      const { singleResult } = response.body;
      if (singleResult.errors === undefined) return;
      singleResult.errors = singleResult.errors.map((error) => withRequestId(error, record.requestId));
      record.errorCodes = [...new Set(singleResult.errors.map(codeOf))];
      const [first] = record.errorCodes;
      if (singleResult.data === undefined && isErrorCode(first) && NOT_CHOSEN.has(response.http.status)) {
        response.http.status = ERRORS[first].status;
      }
    },
  }),
});
