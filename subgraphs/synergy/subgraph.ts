import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { regionReferences } from "../../platform/serve-subgraph/region.ts";
import { CHECKS } from "./checks.ts";
import { type Context, createContext } from "./context.ts";
import { createFigures, type Figures } from "./figures.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import { regionQuestions } from "./region-questions.ts";
import { Attribute } from "./resolvers/Attribute.ts";
import { CombinedReconciliation } from "./resolvers/CombinedReconciliation.ts";
import { CombinedReconciliationConnection } from "./resolvers/CombinedReconciliationConnection.ts";
import { ReconciliationFinding } from "./resolvers/ReconciliationFinding.ts";
import { ReconciliationRule } from "./resolvers/ReconciliationRule.ts";
import { SocialReconciliation } from "./resolvers/SocialReconciliation.ts";
import { VillageReconciliation } from "./resolvers/VillageReconciliation.ts";
import { FigureSummary } from "./resolvers/FigureSummary.ts";
import { Measure, MeasureBreak } from "./resolvers/Measure.ts";
import { MeasureValue } from "./resolvers/MeasureValue.ts";
import { Mutation } from "./resolvers/Mutation.ts";
import { Query } from "./resolvers/Query.ts";
import { Region } from "./resolvers/Region.ts";
import { SavedQuery } from "./resolvers/SavedQuery.ts";
import { SourceFreshness } from "./resolvers/SourceFreshness.ts";
import { SynergyConnection } from "./resolvers/SynergyConnection.ts";
import { SynergyGroup } from "./resolvers/SynergyGroup.ts";
import { SynergyRow } from "./resolvers/SynergyRow.ts";
import type { Resolvers } from "./types.generated.ts";

const resolvers: Resolvers = {
  Query,
  Mutation,
  SavedQuery,
  Region,
  Measure,
  MeasureBreak,
  Attribute,
  MeasureValue,
  SynergyConnection,
  SynergyRow,
  SynergyGroup,
  FigureSummary,
  SourceFreshness,
  CombinedReconciliation,
  CombinedReconciliationConnection,
  ReconciliationFinding,
  ReconciliationRule,
  SocialReconciliation,
  VillageReconciliation,
};

/** Synergy: what the sources know together. It keeps copies of their figures, so that one statement reads them all, and the questions that readers save. */
export const synergy: SubgraphDefinition<Context, Figures> = {
  name: "synergy",
  database: "synergy",
  resolvers,
  entities: { Region: regionReferences(regionQuestions) },
  migrations: MIGRATIONS,
  checks: CHECKS,
  imports: [],
  isCopy: true,
  createShared: createFigures,
  createContext,
};
