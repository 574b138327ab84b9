import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { createLists, type Lists } from "./lists.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
  readonly lists: Lists;
}

export const createContext = ({ db, ...shared }: ContextDeps): Context => ({
  ...shared,
  loaders: createLoaders(db, shared.sources),
  lists: createLists(db, shared),
});
