import { createLookups, type Lookups } from "../../platform/audit/lookups.ts";
import { createImportQuestions, type ImportQuestions } from "../../platform/import/graph/questions.ts";
import { type MeasureFeed, prepareFeed } from "../../platform/measures/create-feed.ts";
import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { createFamilyLists } from "./family-lists.ts";
import { createFamilyLoaders } from "./family-loaders.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { MEASURES } from "./measures.ts";
import { createReconciliationList, type ReconciliationList } from "./reconciliation-list.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
  readonly reconciliation: ReconciliationList;
  /** The questions about families. */
  readonly families: ReturnType<typeof createFamilyLoaders>;
  readonly familyLists: ReturnType<typeof createFamilyLists>;
  /** Who was told of a family. */
  readonly lookups: Lookups;
  /** What was imported into this source. */
  readonly imports: ImportQuestions;
  /** The figures of regions, for whoever keeps a copy of them. */
  readonly feed: MeasureFeed;
}

const createFeed = prepareFeed(MEASURES);

export const createContext = (deps: ContextDeps): Context => {
  const { db, scoped: _, audited: __, ...shared } = deps;
  return {
    ...shared,
    loaders: createLoaders(db, shared.sources, shared.viewer),
    reconciliation: createReconciliationList(db, shared),
    families: createFamilyLoaders(deps),
    familyLists: createFamilyLists(deps),
    lookups: createLookups(deps, "accountLookups"),
    imports: createImportQuestions(deps, "disbursementImports"),
    feed: createFeed(deps),
  };
};
