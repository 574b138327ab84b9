import { importResolvers } from "../../platform/import/graph/resolvers.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { familyReferences } from "../../platform/serve-subgraph/families.ts";
import { publishedFigureResolvers, regionReferences } from "../../platform/serve-subgraph/region.ts";
import { sourceRecordResolvers } from "../../platform/sources/resolvers.ts";
import { sourcedResolvers } from "../../platform/serve-subgraph/sourced.ts";
import { absenceOfDesaFigures, absenceOfFacilitators } from "./absence.ts";
import { CHECKS } from "./checks.ts";
import { type Context, createContext } from "./context.ts";
import { parseEnterpriseId } from "./enterprise-id.ts";
import { IMPORTS } from "./imports/list.ts";
import { MEASURES } from "./measures.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import { regionQuestions } from "./region-questions.ts";
import {
  CashAidRecipientConnection,
  EnrolmentConnection,
  RegionConnection,
  VillageEnterpriseConnection,
} from "./resolvers/connections.ts";
import { Enrolment } from "./resolvers/Enrolment.ts";
import { EnterpriseRole } from "./resolvers/EnterpriseRole.ts";
import { Family } from "./resolvers/Family.ts";
import { Programme } from "./resolvers/Programme.ts";
import { ProgrammeShare } from "./resolvers/ProgrammeShare.ts";
import { Query } from "./resolvers/Query.ts";
import { Region } from "./resolvers/Region.ts";
import { VillageCashAid } from "./resolvers/VillageCashAid.ts";
import { VillageEnterprise } from "./resolvers/VillageEnterprise.ts";
import { VillageFund } from "./resolvers/VillageFund.ts";
import { VillageIndex } from "./resolvers/VillageIndex.ts";
import type { Resolvers } from "./types.generated.ts";

const resolvers: Resolvers = {
  Query,
  Region,
  RegionConnection,
  VillageFund,
  VillageIndex,
  VillageEnterprise,
  VillageEnterpriseConnection,
  VillageEnterpriseSummary: { ...sourcedResolvers, absence: absenceOfDesaFigures },
  Programme,
  ProgrammeShare,
  Family,
  Enrolment,
  EnrolmentConnection,
  EnterpriseRole,
  VillageCashAid,
  CashAidRecipientConnection,
  Facilitation: { ...sourcedResolvers, absence: absenceOfFacilitators },
  PublishedFigure: publishedFigureResolvers,
  SourceRecord: sourceRecordResolvers,
  ...importResolvers("village-development"),
};

/** Village development (Kemendes): the hierarchy of regions, village fund, village index, enterprises, programmes. */
export const villageDevelopment: SubgraphDefinition<Context> = {
  name: "village-development",
  database: "village_development",
  resolvers,
  entities: {
    Region: regionReferences(regionQuestions),
    Family: familyReferences,
    VillageEnterprise: (representations, { loaders }) =>
      Promise.all(
        representations.map(async ({ id }) => {
          const key = typeof id === "string" ? parseEnterpriseId(id) : null;
          return key === null ? null : loaders.enterprisesById.load(key);
        }),
      ),
  },
  migrations: MIGRATIONS,
  checks: CHECKS,
  imports: IMPORTS,
  measures: MEASURES,
  createContext,
};
