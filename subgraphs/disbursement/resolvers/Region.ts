import { parseYear } from "../../../platform/period.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { regionQuestions } from "../region-questions.ts";
import type { RegionResolvers } from "../types.generated.ts";

export const Region: RegionResolvers = {
  ...regionResolvers,
  disbursement: ({ code }, given, context) => regionQuestions.disbursement(given, context).load(code),
  reconciliation: ({ code }, given, context) => regionQuestions.reconciliation(given, context).load(code),
  bankAssignments: async ({ code }, _, { loaders }) => (await loaders.bankAssignmentsByRegion.load(code, null)) ?? [],
  disbursementFigures: async ({ code }, { year }, { loaders }) =>
    (await loaders.publishedFiguresByRegion.load(code, year == null ? null : parseYear(year))) ?? [],
};
