import { unpackFigures } from "../../../platform/database/packed-figures.ts";
import { percentOf } from "../../../platform/percent.ts";
import { sourcedResolvers, sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOf } from "../absence.ts";
import type { PkhComponent, WelfareSummaryResolvers } from "../types.generated.ts";

/** The components in the order in which their counts are packed. */
const COMPONENTS = [
  "PREGNANT",
  "EARLY_CHILDHOOD",
  "PRIMARY",
  "JUNIOR_SECONDARY",
  "SENIOR_SECONDARY",
  "ELDERLY",
  "SEVERE_DISABILITY",
  "GROSS_HR_VIOLATION_VICTIM",
] as const satisfies readonly PkhComponent[];

export const WelfareSummary: WelfareSummaryResolvers = {
  ...sourcedResolvers,
  absence: ({ sourceId }) => absenceOf(sourceId),
  byComponent: ({ members, componentCounts }) => {
    if (members === null) return null;
    const counts = unpackFigures(componentCounts, COMPONENTS.length);
    return COMPONENTS.flatMap((component, place) => {
      const count = counts[place] ?? null;
      return count === null ? [] : [{ component, members: count }];
    });
  },
  byStatus: ({ statusCounts }) => {
    const [active, suspended] = unpackFigures(statusCounts, 2);
    return active == null || suspended == null
      ? null
      : [
          { status: "ACTIVE", families: active },
          { status: "SUSPENDED", families: suspended },
        ];
  },
  byCohort: async ({ code, period }, _, { loaders }) => {
    const cohorts = await loaders.cohortsByRegion.load(code, period);
    return cohorts === null || cohorts.length === 0 ? null : cohorts;
  },
  complementary: ({ sembakoFamilies }) =>
    sembakoFamilies === null ? null : [{ programme: "SEMBAKO", families: sembakoFamilies }],
  entitled: async ({ code, period }, _, { loaders }) =>
    (await loaders.flowsByRegion.load(code, period))?.entitled ?? null,
  commitment: async ({ code, period }, _, { loaders }) => {
    const flow = await loaders.flowsByRegion.load(code, period);
    if (flow === null) return null;
    const { commitmentChecked: checked, commitmentMet: met } = flow;
    return { checked, met, rate: percentOf(met, checked) };
  },
  sessions: async ({ code, period }, _, { loaders }) => {
    const flow = await loaders.flowsByRegion.load(code, period);
    if (flow === null) return null;
    const { sessionsHeld: held, sessionsRegistered: registered, sessionsAttended: attended } = flow;
    return { held, registered, attended, rate: percentOf(attended, registered) };
  },
  staff: async ({ code, period }, _, { loaders }) =>
    (await loaders.staffByRegion.load(code, period))?.facilitators ?? null,
  familiesPerStaff: async ({ code, period, families }, _, { loaders }) => {
    const staff = await loaders.staffByRegion.load(code, period);
    return families === null || !staff?.facilitators ? null : Math.round((families / staff.facilitators) * 10) / 10;
  },
  staffProvenance: async ({ code, period }, _, { loaders, sources }) =>
    sources.get((await loaders.staffByRegion.load(code, period))?.sourceId ?? null)?.provenance ?? null,
  sources: async ({ code, period, sourceId, detailSourceId }, _, context) => {
    const staff = await context.loaders.staffByRegion.load(code, period);
    return sourcesOf([sourceId, detailSourceId ?? null, staff?.sourceId ?? null], context);
  },
};
