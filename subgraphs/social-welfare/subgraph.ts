import { importResolvers } from "../../platform/import/graph/resolvers.ts";
import { anyFormat } from "../../platform/import/format.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { publishedFigureResolvers, regionReferences } from "../../platform/serve-subgraph/region.ts";
import { sourceRecordResolvers } from "../../platform/sources/resolvers.ts";
import { sourcedResolvers } from "../../platform/serve-subgraph/sourced.ts";
import { absenceOfCoordination } from "./absence.ts";
import { CHECKS } from "./checks.ts";
import { type Context, createContext } from "./context.ts";
import { resolveFamilies } from "./find-families.ts";
import { commitmentChecks } from "./imports/commitment-checks.ts";
import { coordinationActions } from "./imports/coordination-actions.ts";
import { families } from "./imports/families.ts";
import { MEASURES } from "./measures.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import { regionQuestions } from "./region-questions.ts";
import { BenefitRates } from "./resolvers/BenefitRates.ts";
import { ComplaintSummary } from "./resolvers/ComplaintSummary.ts";
import { CoordinationAction } from "./resolvers/CoordinationAction.ts";
import { CoordinationActionConnection } from "./resolvers/CoordinationActionConnection.ts";
import { CostShare } from "./resolvers/CostShare.ts";
import { Graduation } from "./resolvers/Graduation.ts";
import { Family } from "./resolvers/Family.ts";
import { FamilyConnection } from "./resolvers/FamilyConnection.ts";
import { FamilyIdentity } from "./resolvers/FamilyIdentity.ts";
import { GraduationTarget } from "./resolvers/GraduationTarget.ts";
import { Mutation } from "./resolvers/Mutation.ts";
import { PkhStaff } from "./resolvers/PkhStaff.ts";
import { Query } from "./resolvers/Query.ts";
import { Recertification } from "./resolvers/Recertification.ts";
import { Region } from "./resolvers/Region.ts";
import { WelfareSummary } from "./resolvers/WelfareSummary.ts";
import type { Resolvers } from "./types.generated.ts";

const resolvers: Resolvers = {
  Query,
  Mutation,
  Region,
  WelfareSummary,
  BenefitRates,
  CostShare,
  Graduation,
  GraduationTarget,
  Recertification,
  ComplaintSummary,
  CoordinationSummary: { ...sourcedResolvers, absence: absenceOfCoordination },
  CoordinationAction,
  CoordinationActionConnection,
  Family,
  FamilyConnection,
  FamilyIdentity,
  PkhStaff,
  PublishedFigure: publishedFigureResolvers,
  SourceRecord: sourceRecordResolvers,
  ...importResolvers("social-welfare"),
};

/** Social welfare (Kemensos): the families of PKH, what they are due, their graduation, staff and complaints. */
export const socialWelfare: SubgraphDefinition<Context> = {
  name: "social-welfare",
  database: "social_welfare",
  resolvers,
  entities: { Region: regionReferences(regionQuestions), Family: resolveFamilies },
  migrations: MIGRATIONS,
  checks: CHECKS,
  imports: [anyFormat(families), anyFormat(commitmentChecks), anyFormat(coordinationActions)],
  measures: MEASURES,
  createContext,
};
