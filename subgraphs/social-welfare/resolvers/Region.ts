import { parseYear, type Period } from "../../../platform/period.ts";
import { absenceOfEntitled } from "../absence.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { regionQuestions } from "../region-questions.ts";
import type { RegionResolvers } from "../types.generated.ts";

const wholeYear = (year: number): Period => `${parseYear(year)}` as Period;

export const Region: RegionResolvers = {
  ...regionResolvers,
  welfare: ({ code }, given, context) => regionQuestions.welfare(given, context).load(code),
  costShare: async ({ code }, { year }, { loaders, viewer }) => {
    const [appeal, flow] = await Promise.all([
      loaders.appealOfYear.load(parseYear(year)),
      loaders.flowsByRegion.load(code, wholeYear(year)),
    ]);
    return {
      code,
      year,
      appealPercent: appeal?.percent ?? null,
      base: flow?.entitled ?? null,
      baseAbsence: absenceOfEntitled(flow, viewer),
      sourceId: appeal?.sourceId ?? null,
      detailSourceId: flow?.sourceId ?? null,
    };
  },
  graduation: ({ code }, given, context) => regionQuestions.graduation(given, context).load(code),
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
    };
  },
  complaints: ({ code }, given, context) => regionQuestions.complaints(given, context).load(code),
  coordination: ({ code }, given, context) => regionQuestions.coordination(given, context).load(code),
  families: ({ code }, { status, component, cohort, first, after }, { familyLists }) =>
    familyLists.families(
      code,
      { status: status ?? null, component: component ?? null, cohort: cohort ?? null },
      { first, after },
    ),
  welfareFigures: async ({ code }, { year }, { loaders }) =>
    (await loaders.publishedFiguresByRegion.load(code, year == null ? null : parseYear(year))) ?? [],
};
