import type { Knex } from "knex";
import type { Viewer } from "../access/viewer.ts";
import { AppError } from "../errors.ts";
import type { UsedSources } from "../serve-subgraph/sources.ts";
import {
  type ChangesArguments,
  type MeasureChanges,
  type MeasurePage,
  PAGE_MAXIMUM,
  type PageArguments,
  WITHIN_MAXIMUM,
} from "./feed.ts";
import { createPageReader } from "./read-page.ts";
import { readChanges } from "./revisions.ts";
import { catalogueOf, type SourceMeasures } from "./source-measures.ts";

/** What a source answers about its figures, for one request. */
export interface MeasureFeed {
  /** The catalogue as JSON. */
  catalogue(): string;
  changes(asked: ChangesArguments): Promise<MeasureChanges>;
  /** @throws AppError PAGE_SIZE_EXCEEDED */
  page(asked: PageArguments): Promise<MeasurePage>;
}

interface FeedDeps {
  readonly db: Knex;
  readonly viewer: Viewer;
  readonly sources: UsedSources;
}

/**
 * @example
 *   const createFeed = prepareFeed(MEASURES);
 *   const feed = createFeed({ db, viewer, sources }); // for each request
 */
export const prepareFeed = (measures: SourceMeasures): ((deps: FeedDeps) => MeasureFeed) => {
  const catalogue = JSON.stringify(catalogueOf(measures));
  const readPage = createPageReader(measures);
  return ({ db, viewer, sources }) => ({
    catalogue: () => catalogue,
    changes: (asked) => readChanges(db, asked),
    page: async (asked) => {
      holdTo(asked.first, PAGE_MAXIMUM);
      if (asked.within !== null) holdTo(asked.within.length, WITHIN_MAXIMUM);
      const { sourceIds, ...page } = await readPage(db, viewer, asked);
      await sources.note(sourceIds);
      const found = sourceIds.flatMap((id) => sources.get(id) ?? []);
      const asOf =
        found
          .map((source) => source.asOf)
          .toSorted()
          .at(-1) ?? null;
      return { ...page, sources: found, asOf };
    },
  });
};

const holdTo = (value: number, maximum: number): void => {
  if (value < 1 || value > maximum) throw new AppError("PAGE_SIZE_EXCEEDED", { value, maximum });
};

interface FeedContext {
  readonly feed: MeasureFeed;
}

/** The resolvers of the feed's fields, to be spread into those of `Query`. */
export const feedResolvers = {
  measureCatalogue: (_: unknown, __: unknown, { feed }: FeedContext) => feed.catalogue(),
  measureChanges: (_: unknown, asked: ChangesArguments, { feed }: FeedContext) => feed.changes(asked),
  measurePage: (
    _: unknown,
    {
      level,
      period,
      first,
      within,
      after,
    }: Pick<PageArguments, "level" | "period" | "first"> & {
      readonly within?: PageArguments["within"] | undefined;
      readonly after?: PageArguments["after"] | undefined;
    },
    { feed }: FeedContext,
  ) => feed.page({ level, period, first, within: within ?? null, after: after ?? null }),
};
