import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import type { Figures } from "./figures.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { createReconciliation } from "./reconciliation/reconcile.ts";
import { createSavedQueries, type SavedQueries } from "./saved-queries/saved-queries.ts";
import { createSynergy } from "./questions/synergy.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
  /** The figures of all sources, shared by all requests. */
  readonly figures: Figures;
  /** Answers a question about many regions. */
  readonly askSynergy: ReturnType<typeof createSynergy>;
  /** Sets the figures of many regions against each other. */
  readonly reconcile: ReturnType<typeof createReconciliation>;
  readonly savedQueries: SavedQueries;
}

export const createContext = (deps: ContextDeps, figures: Figures): Context => {
  const { db, scoped: _, audited: __, ...shared } = deps;
  return {
    ...shared,
    loaders: createLoaders(deps, figures),
    figures,
    askSynergy: createSynergy({ db, figures, ...shared }),
    reconcile: createReconciliation({ db, figures, ...shared }),
    savedQueries: createSavedQueries(deps),
  };
};
