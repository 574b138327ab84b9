import { NOT_AVAILABLE } from "../../../platform/absence.ts";
import { parseYear } from "../../../platform/period.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { NO_STEPS } from "../steps.ts";
import type { RegionResolvers } from "../types.generated.ts";

export const Region: RegionResolvers = {
  ...regionResolvers,
  disbursement: async ({ code }, { period, programme }, { loaders }) => {
    const found = await loaders.stepsByRegion.load(code, { programme, period });
    const row = found ?? { ...NO_STEPS, sourceIds: [], detailSourceIds: [] };
    return {
      ...row,
      code,
      period,
      programme,
      sourceId: row.sourceIds[0] ?? null,
      detailSourceId: row.detailSourceIds[0] ?? null,
      absence: found === null ? NOT_AVAILABLE : null,
    };
  },
  reconciliation: async ({ code }, { period, programme }, { loaders }) => {
    const row = await loaders.stepsByRegion.load(code, { programme, period });
    const sourceIds = row === null ? [] : [...row.sourceIds, ...row.detailSourceIds];
    return { ...(row ?? NO_STEPS), code, period, programme, sourceIds };
  },
  bankAssignments: async ({ code }, _, { loaders }) => (await loaders.bankAssignmentsByRegion.load(code, null)) ?? [],
  disbursementFigures: async ({ code }, { year }, { loaders }) =>
    (await loaders.publishedFiguresByRegion.load(code, year == null ? null : parseYear(year))) ?? [],
};
