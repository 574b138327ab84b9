import type { Knex } from "knex";
import {
  type PublishedFigureRow,
  publishedFiguresByRegion,
  type RegionNameRow,
  regionsByCode,
} from "../regions/repository.ts";
import { whenReady } from "../maybe-promise.ts";
import { levelOf, parseRegionCode, type RegionCode } from "../region-code.ts";
import type { ResolveReferences } from "./definition.ts";
import { type FieldQuestions, fetchAhead } from "./fetch-ahead.ts";
import { createListQuestion, createQuestion, noting } from "./question.ts";
import type { UsedSources } from "./sources.ts";

/** A region on its way through the graph: its code, and its name where it has already been read. */
export interface RegionRef {
  readonly code: RegionCode;
  readonly name?: string;
}

/** The questions every subgraph can answer about a region from its copy of the reference tables. */
export const createRegionLoaders = (db: Knex, sources: UsedSources) => ({
  regionByCode: createQuestion<null, RegionNameRow>((codes) => regionsByCode(db, codes)),
  publishedFiguresByRegion: createListQuestion(
    noting(sources, (codes: readonly RegionCode[], year: number | null) => publishedFiguresByRegion(db, codes, year)),
  ),
});

interface RegionContext {
  readonly loaders: ReturnType<typeof createRegionLoaders>;
}

/** The fields of `Region` that every subgraph answers itself. */
export const regionResolvers = {
  level: ({ code }: RegionRef) => levelOf(code),
  name: ({ code, name }: RegionRef, _: unknown, { loaders }: RegionContext) =>
    name ?? whenReady(loaders.regionByCode.load(code, null), (row) => row?.name ?? null),
};

/**
 * Representations of regions as regions, with what is asked of them fetched ahead. That a region exists was seen by the
 * subgraph that named it.
 */
export const regionReferences =
  <Context>(questions: FieldQuestions<Context>): ResolveReferences<Context> =>
  async (representations, context, info) => {
    const regions = representations.map(({ code }) => ({ code: parseRegionCode(code) }));
    await fetchAhead(questions, regions, info, context);
    return regions;
  };

interface PublishedFigureContext {
  readonly sources: UsedSources;
}

/** The resolver of `PublishedFigure.source`; the other fields are the row's columns. */
export const publishedFigureResolvers = {
  source: ({ sourceId }: PublishedFigureRow, _: unknown, { sources }: PublishedFigureContext) =>
    sourceById(sourceId, sources),
};

/** A source that a row names. A row without one would break the promise that every figure says where it comes from. */
export const sourceById = (id: string, sources: UsedSources) => {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`unknown source ${id}`);
  return source;
};
