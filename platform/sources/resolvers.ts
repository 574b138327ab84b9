import type { SourceRecordRow } from "./list-sources.ts";

/** The resolvers of a source in the list of sources: what it is stands beside what is quoted from it. */
export const sourceRecordResolvers = {
  source: (row: SourceRecordRow) => row,
};
