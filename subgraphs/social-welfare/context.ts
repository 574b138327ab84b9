import { createLookups, type Lookups } from "../../platform/audit/lookups.ts";
import { createImportQuestions, type ImportQuestions } from "../../platform/import/graph/questions.ts";
import { type MeasureFeed, prepareFeed } from "../../platform/measures/create-feed.ts";
import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { type CoordinationActions, createCoordinationActions } from "./coordination/actions.ts";
import { type ActionWriter, createActionWriter } from "./coordination/write-actions.ts";
import { createFamilyLists, type FamilyLists } from "./family-lists.ts";
import { createFamilyLoaders, type FamilyLoaders } from "./family-loaders.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { MEASURES } from "./measures.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
  /** The questions about families. */
  readonly families: FamilyLoaders;
  readonly familyLists: FamilyLists;
  readonly coordinationActions: CoordinationActions;
  readonly actionWriter: ActionWriter;
  /** Forgets the figures that were read before something was written: fields below it, and the next one, read them anew. */
  readonly forgetFigures: () => void;
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
  let loaders = createLoaders(db, shared.sources, shared.viewer);
  return {
    ...shared,
    get loaders() {
      return loaders;
    },
    forgetFigures: () => {
      loaders = createLoaders(db, shared.sources, shared.viewer);
    },
    coordinationActions: createCoordinationActions(deps),
    actionWriter: createActionWriter({ db, viewer: shared.viewer, clock: Date.now }),
    families: createFamilyLoaders(deps),
    familyLists: createFamilyLists(deps),
    lookups: createLookups(deps, "lookups"),
    imports: createImportQuestions(deps, "welfareImports"),
    feed: createFeed(deps),
  };
};
