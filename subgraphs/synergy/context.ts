import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Figures } from "./figures.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: ReturnType<typeof createRegionLoaders>;
  /** The figures of all sources, shared by all requests. */
  readonly figures: Figures;
}

export const createContext = (deps: ContextDeps, figures: Figures): Context => {
  const { db, scoped: _, audited: __, ...shared } = deps;
  return { ...shared, loaders: createRegionLoaders(db, shared.sources), figures };
};
