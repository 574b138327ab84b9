import { parseYear, type Period } from "../../../platform/period.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { absenceOf, absenceOfCoordination } from "../absence.ts";
import { NO_FAMILIES } from "../no-families.ts";
import type { RegionResolvers } from "../types.generated.ts";

const wholeYear = (year: number): Period => `${parseYear(year)}` as Period;

export const Region: RegionResolvers = {
  ...regionResolvers,
  welfare: async ({ code }, { period }, { loaders }) => {
    const row = (await loaders.familiesByRegion.load(code, period)) ?? NO_FAMILIES;
    return { ...row, code, period, absence: absenceOf(row.sourceId) };
  },
  costShare: async ({ code }, { year }, { loaders }) => {
    const [appeal, flow] = await Promise.all([
      loaders.appealOfYear.load(parseYear(year)),
      loaders.flowsByRegion.load(code, wholeYear(year)),
    ]);
    return {
      code,
      year,
      appealPercent: appeal?.percent ?? null,
      base: flow?.entitled ?? null,
      sourceId: appeal?.sourceId ?? null,
      detailSourceId: flow?.sourceId ?? null,
      absence: absenceOf(null), // what regions really budgeted is published nowhere
    };
  },
  graduation: async ({ code }, { year }, { loaders }) => {
    const row = await loaders.graduationByRegion.load(code, parseYear(year));
    return row === null ? null : { ...row, absence: absenceOf(row.sourceId) };
  },
  recertification: async ({ code }, { year }, { loaders }) => {
    const [rule, cohorts] = await Promise.all([
      loaders.recertificationRule.load(parseYear(year)),
      loaders.cohortsByRegion.load(code, wholeYear(year)),
    ]);
    const due = (cohorts ?? []).filter(
      ({ cohort }) => rule !== null && cohort >= rule.cohortFrom && cohort <= rule.cohortTo,
    );
    return {
      code,
      year,
      cohortFrom: rule?.cohortFrom ?? null,
      cohortTo: rule?.cohortTo ?? null,
      cohorts: due,
      sourceId: rule?.sourceId ?? null,
      detailSourceId: due[0]?.sourceId ?? null,
      absence: absenceOf(due[0]?.sourceId ?? null),
    };
  },
  complaints: async ({ code }, { year }, { loaders }) => {
    const row = await loaders.complaintsByRegion.load(code, parseYear(year));
    return row === null ? null : { ...row, absence: absenceOf(row.sourceId) };
  },
  coordination: async ({ code }, { year }, { loaders }) => {
    const row = await loaders.coordinationByRegion.load(code, parseYear(year));
    return row === null ? null : { ...row, absence: absenceOfCoordination(code, row.sourceId) };
  },
  welfareFigures: async ({ code }, { year }, { loaders }) =>
    (await loaders.publishedFiguresByRegion.load(code, year == null ? null : parseYear(year))) ?? [],
};
