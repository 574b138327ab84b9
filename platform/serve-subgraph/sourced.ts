import type { DataSource, SourceId, UsedSources } from "./sources.ts";

/** A row of a rollup: `sourceId` names the source of its headline figure, `detailSourceId` that of the others. */
export interface Sourced {
  readonly sourceId: SourceId;
  readonly detailSourceId?: SourceId;
}

interface SourcesContext {
  readonly sources: UsedSources;
}

/** The sources of several ids, each once. */
export const sourcesOf = (ids: readonly SourceId[], { sources }: SourcesContext): DataSource[] =>
  [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);

/** The resolvers that say where a row's figures come from; spread into the resolvers of every summary type. */
export const sourcedResolvers = {
  provenance: (row: Sourced, _: unknown, { sources }: SourcesContext) => sources.get(row.sourceId)?.provenance ?? null,
  detailProvenance: (row: Sourced, _: unknown, { sources }: SourcesContext) =>
    sources.get(row.detailSourceId ?? null)?.provenance ?? null,
  sources: (row: Sourced, _: unknown, context: SourcesContext) =>
    sourcesOf([row.sourceId, row.detailSourceId ?? null], context),
  asOf: (row: Sourced, _: unknown, { sources }: SourcesContext) => sources.get(row.sourceId)?.asOf ?? null,
};
