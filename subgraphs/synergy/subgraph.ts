import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { regionReferences } from "../../platform/serve-subgraph/region.ts";
import { CHECKS } from "./checks.ts";
import { type Context, createContext } from "./context.ts";
import { createFigures, type Figures } from "./figures.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import { Region } from "./resolvers/Region.ts";
import type { Resolvers } from "./types.generated.ts";

const resolvers: Resolvers = { Region };

/** Synergy: what the sources know together. It keeps copies of their figures, so that one statement reads them all. */
export const synergy: SubgraphDefinition<Context, Figures> = {
  name: "synergy",
  database: "synergy",
  resolvers,
  entities: { Region: regionReferences({}) },
  migrations: MIGRATIONS,
  checks: CHECKS,
  imports: [],
  isCopy: true,
  createShared: createFigures,
  createContext,
};
