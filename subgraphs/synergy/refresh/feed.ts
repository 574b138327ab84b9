import type { Viewer } from "../../../platform/access/viewer.ts";
import { AppError, isErrorCode } from "../../../platform/errors.ts";
import {
  CATALOGUE_QUERY,
  CHANGES_QUERY,
  type ChangesArguments,
  type MeasureChanges,
  type MeasurePage,
  PAGE_QUERY,
  type PageArguments,
} from "../../../platform/measures/feed.ts";
import type { CallSubgraph } from "../../../platform/subgraph-call.ts";

/** What the sources answer to the one that copies their figures. */
export interface Feed {
  /**
   * A `Catalogue` as JSON text.
   *
   * @throws AppError SUBGRAPH_UNAVAILABLE and the like, or what the source answers itself
   */
  catalogue(source: string): Promise<string>;
  changes(source: string, given: ChangesArguments): Promise<MeasureChanges>;
  page(source: string, given: PageArguments): Promise<MeasurePage>;
}

/** Who asks the sources: figures come as those with a token see them, and as everyone does. */
const COPIER: Viewer = Object.freeze({
  subject: null,
  role: "synergy",
  scopes: Object.freeze(["aggregate:read"] as const),
  regions: Object.freeze([]),
  purpose: null,
});

/**
 * Creates the feed over a way to the sources.
 *
 * @param signal ends the calls under way, and all later ones
 */
export const createFeed = (callSubgraph: CallSubgraph, signal?: AbortSignal): Feed => {
  const context = { requestId: "synergy", viewer: COPIER, signal };
  const ask = async <Answer>(source: string, query: string, variables: object, field: string): Promise<Answer> => {
    const result = await callSubgraph(source, { query, variables: { ...variables } }, context);
    const [error] = result.errors ?? [];
    if (error !== undefined) {
      const code = error.extensions?.["code"];
      throw isErrorCode(code)
        ? new AppError(code, { subgraph: source }, new Error(error.message))
        : new AppError("SUBGRAPH_ANSWER_INVALID", { subgraph: source }, new Error(error.message));
    }
    const answer = result.data?.[field];
    if (answer === undefined || answer === null) throw new AppError("SUBGRAPH_ANSWER_INVALID", { subgraph: source });
    return answer as Answer; // what the source's SDL says of the field, which its own schema holds it to
  };
  return {
    catalogue: (source) => ask(source, CATALOGUE_QUERY, {}, "measureCatalogue"),
    changes: (source, given) => ask(source, CHANGES_QUERY, given, "measureChanges"),
    page: (source, given) => ask(source, PAGE_QUERY, given, "measurePage"),
  };
};
