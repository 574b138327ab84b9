import { ERRORS, type ErrorCode } from "../../platform/error-table.ts";
import { type ErrorDetails, errorMessage, isErrorCode } from "../../platform/errors.ts";
import type { SubgraphError } from "../../platform/subgraph-call.ts";

/**
 * Rewrites the errors of a subgraph so that none of its words passes: a code of our table stays, with the details its
 * row lists, and the text is rendered again from the table. Anything else is INTERNAL_SERVER_ERROR and goes to `onHidden`.
 *
 * Rows with a free text (`reason`) never pass: they speak of the query or of the operator's settings, and from a
 * subgraph they mean that the gateway asked wrongly.
 */
export const maskSubgraphErrors = (
  errors: readonly SubgraphError[],
  onHidden: (error: SubgraphError) => void,
): readonly SubgraphError[] => errors.map((error) => masked(error, onHidden));

const masked = (error: SubgraphError, onHidden: (error: SubgraphError) => void): SubgraphError => {
  const given = error.extensions?.["code"];
  const passes = isErrorCode(given) && !listedDetails(given).includes("reason");
  if (!passes) onHidden(error);
  const code = passes ? given : "INTERNAL_SERVER_ERROR";
  const details = passes ? detailsOf(code, error.extensions?.["details"]) : {};
  return {
    message: errorMessage(code, details),
    ...(isPath(error.path) ? { path: error.path } : {}),
    extensions: { code, details },
  };
};

const listedDetails = (code: ErrorCode): readonly string[] => ERRORS[code].details;

const MAX_DETAIL_LENGTH = 200;

const detailsOf = (code: ErrorCode, given: unknown): ErrorDetails => {
  if (typeof given !== "object" || given === null) return {};
  const known = new Map<string, string | number>();
  for (const [name, value] of Object.entries<unknown>({ ...given })) {
    if (!listedDetails(code).includes(name)) continue;
    if (typeof value === "number") known.set(name, value);
    if (typeof value === "string") known.set(name, value.slice(0, MAX_DETAIL_LENGTH));
  }
  return Object.fromEntries(known);
};

const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

/** A path holds response keys and list positions; any other text in it could be data. */
const isPath = (path: unknown): path is ReadonlyArray<string | number> =>
  Array.isArray(path) && path.every((step) => Number.isInteger(step) || (typeof step === "string" && NAME.test(step)));
