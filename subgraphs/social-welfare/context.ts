import type { ContextDeps, SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What the resolvers of this subgraph find beside their arguments. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
}

export const createContext = ({ db, ...shared }: ContextDeps): Context => ({
  ...shared,
  loaders: createLoaders(db, shared.sources, shared.viewer),
});
