import { GraphQLError } from "graphql";
import { AppError } from "../../../../platform/errors.ts";
import type { SubgraphError } from "../../../../platform/subgraph-call.ts";
import type { AnswerPaths } from "./answer-paths.ts";
import type { Path } from "./targets.ts";

/** How many places of one failed fetch are reported one by one; the last one then says how many there are. */
const MOST_PLACES = 100;

/** Code of a subgraph's error that brings none, the same as the reference's. */
const WITHOUT_CODE = "DOWNSTREAM_SERVICE_ERROR";

/** Errors of one fetch, by what is known about their place. */
export interface FetchErrors {
  /** An error of the subgraph at a known place of the gateway's tree, or at none. */
  at(error: SubgraphError, place: Path | undefined): GraphQLError;
  /** An error of the subgraph that took every place with it. */
  everywhere(error: SubgraphError, places: Iterable<Path>): GraphQLError[];
  /** The fetch failed in a way the subgraph did not report. */
  failed(cause: unknown, places: Iterable<Path>): GraphQLError[];
  /** The answer has an impossible shape. */
  invalid(reason: string): AppError;
}

/**
 * Makes the errors of one fetch. `fields` are the response keys it adds to each place: a failure is reported at each
 * of them that the client selected, or at the place itself when the client selected none.
 */
export const createFetchErrors = (
  subgraph: string,
  fields: readonly string[],
  renames: ReadonlyMap<string, string>,
  paths: AnswerPaths,
): FetchErrors => {
  const spread = (places: Iterable<Path>, make: (path: Path, more: object) => GraphQLError): GraphQLError[] => {
    const found: Path[] = [];
    let total = 0;
    // All places of a fetch differ in list indices alone, so what is selected at one is selected at all.
    let selected: readonly string[] | undefined;
    for (const place of places) {
      selected ??= fields.filter((key) => paths.isSelected([...place, key]));
      for (const path of selected.length > 0 ? selected.map((key) => [...place, key]) : [place]) {
        total += 1;
        if (total <= MOST_PLACES) found.push(path);
      }
    }
    return found.map((path, i) => make(path, i === MOST_PLACES - 1 && total > MOST_PLACES ? { places: total } : {}));
  };
  const reported = (error: SubgraphError, place: Path | undefined, more: object): GraphQLError => {
    const path = place?.map((element) => (typeof element === "string" ? (renames.get(element) ?? element) : element));
    return new GraphQLError(error.message || `The subgraph ${subgraph} reported an error without a message.`, {
      path: path && paths.toClient(path),
      extensions: { code: WITHOUT_CODE, ...error.extensions, subgraph, ...more },
    });
  };
  return {
    at: (error, place) => reported(error, place, {}),
    everywhere: (error, places) => spread(places, (path, more) => reported(error, path, more)),
    failed(cause, places) {
      const failure = cause instanceof AppError ? cause : new AppError("INTERNAL_SERVER_ERROR", {}, cause);
      return spread(places, (path, more) => {
        const extensions = { ...failure.extensions, subgraph, ...more };
        return new GraphQLError(failure.message, { path: paths.toClient(path), originalError: failure, extensions });
      });
    },
    invalid: (reason) => new AppError("SUBGRAPH_ANSWER_INVALID", { subgraph }, new Error(`${subgraph}: ${reason}`)),
  };
};
