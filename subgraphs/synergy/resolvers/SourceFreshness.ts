import { sourceName } from "../source-name.ts";
import type { SourceFreshnessResolvers } from "../types.generated.ts";

export const SourceFreshness: SourceFreshnessResolvers = {
  source: ({ source }) => sourceName(source),
  hasFigures: ({ set }) => set !== null,
  revision: ({ set }) => set?.revision ?? null,
  asOf: ({ set }) => set?.asOf ?? null,
  loadedAt: ({ set }) => set?.loadedAt.toISOString() ?? null,
  checkedAt: ({ set }) => set?.checkedAt.toISOString() ?? null,
};
