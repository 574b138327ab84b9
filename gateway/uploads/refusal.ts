import { AppError, type ErrorDetails, isErrorCode } from "../../platform/errors.ts";
import type { SubgraphError } from "../../platform/subgraph-call.ts";
import { maskSubgraphErrors } from "../transport/mask-subgraph-errors.ts";

/** What a subgraph refused a file with, in our words: a code of our table and its details pass, nothing else does. */
export const refusalOf = (error: SubgraphError): AppError => {
  const [masked] = maskSubgraphErrors([error], () => {});
  const code = masked?.extensions?.["code"];
  if (!isErrorCode(code)) return new AppError("INTERNAL_SERVER_ERROR");
  return new AppError(code, masked?.extensions?.["details"] as ErrorDetails); // as `maskSubgraphErrors` makes them
};
