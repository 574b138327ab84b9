import type { GraphQLFormattedError } from "graphql";
import { ERRORS, type ErrorCode } from "../../platform/error-table.ts";
import { type ErrorDetails, errorMessage } from "../../platform/errors.ts";

/**
 * The one shape of an error, in GraphQL answers and in every other HTTP answer of the gateway. `requestId` is
 * undefined until the answer is finished.
 */
export const shapedError = (
  code: ErrorCode,
  details: ErrorDetails,
  place: Pick<GraphQLFormattedError, "locations" | "path"> = {},
  requestId?: string,
): GraphQLFormattedError => ({
  message: errorMessage(code, details),
  ...(place.locations === undefined ? {} : { locations: place.locations }),
  ...(place.path === undefined ? {} : { path: place.path }),
  extensions: { code, details, requestId, retryable: ERRORS[code].retryable },
});

/** The body of an HTTP answer that is one error and no data. */
export const errorBody = (code: ErrorCode, requestId: string, details: ErrorDetails = {}) => ({
  errors: [shapedError(code, details, {}, requestId)],
});
