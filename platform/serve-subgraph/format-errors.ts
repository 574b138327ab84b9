import type { GraphQLError } from "graphql";
import { AppError, isErrorCode } from "../errors.ts";
import type { Log } from "../log.ts";
import type { SubgraphError } from "../subgraph-call.ts";

/**
 * What a subgraph says about a failure: the code and details of the error table. The cause goes to the log only; a
 * failure that is not from the table leaves as INTERNAL_SERVER_ERROR.
 */
export const formatErrors = (
  errors: readonly GraphQLError[],
  { log, subgraph, requestId }: { log: Log; subgraph: string; requestId: string },
): SubgraphError[] =>
  errors.map((error) => {
    const known = toAppError(error);
    if (known.code === "INTERNAL_SERVER_ERROR") {
      log.error({ subgraph, requestId, path: error.path, err: error.originalError ?? error }, "A resolver failed");
    }
    return {
      message: known.message,
      path: error.path,
      extensions: { code: known.code, details: known.details },
    };
  });

const toAppError = (error: GraphQLError): AppError => {
  const { path } = error;
  const original = error.originalError ?? undefined;
  if (original instanceof AppError) return original;
  // The errors that graphql-jit makes itself have no extensions at all.
  const { code, details } = (error.extensions as GraphQLError["extensions"] | undefined) ?? {};
  if (isErrorCode(code)) return new AppError(code, isDetails(details) ? details : {});
  // A refusal of the whole operation, such as an unknown field, has neither a cause nor a place in the answer.
  return original === undefined && path === undefined
    ? new AppError("GRAPHQL_VALIDATION_FAILED", { reason: error.message })
    : new AppError("INTERNAL_SERVER_ERROR", {}, original ?? error);
};

const isDetails = (details: unknown): details is Record<string, string | number> =>
  typeof details === "object" && details !== null;
