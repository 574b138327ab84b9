import { SUPPRESSED } from "../../../platform/absence.ts";
import { unpackFigures } from "../../../platform/database/packed-figures.ts";
import { percentOf } from "../../../platform/percent.ts";
import { FAMILY, FLOW } from "../../../platform/suppression/groups.ts";
import { isHidden } from "../../../platform/suppression/hidden-bits.ts";
import { sourcedResolvers, sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOfEntitled, absenceOfFigure, absenceOrSuppression, suppression } from "../absence.ts";
import type { PkhComponent, WelfareSummaryResolvers } from "../types.generated.ts";

/** The components in the order in which their counts are packed, each with the group it is hidden with. */
const COMPONENTS = [
  ["PREGNANT", FAMILY.PREGNANT],
  ["EARLY_CHILDHOOD", FAMILY.EARLY_CHILDHOOD],
  ["PRIMARY", FAMILY.SCHOOL],
  ["JUNIOR_SECONDARY", FAMILY.SCHOOL],
  ["SENIOR_SECONDARY", FAMILY.SCHOOL],
  ["ELDERLY", FAMILY.ELDERLY],
  ["SEVERE_DISABILITY", FAMILY.SEVERE_DISABILITY],
  ["GROSS_HR_VIOLATION_VICTIM", FAMILY.VICTIMS],
] as const satisfies readonly (readonly [PkhComponent, number])[];

export const WelfareSummary: WelfareSummaryResolvers = {
  ...sourcedResolvers,
  absence: ({ sourceId, hidden }, _, { viewer }) =>
    absenceOrSuppression(sourceId, isHidden(hidden, FAMILY.MEMBERS, viewer)),
  byComponent: ({ componentCounts, hidden }, _, { viewer }) => {
    const counts = unpackFigures(componentCounts, COMPONENTS.length);
    const known = COMPONENTS.flatMap(([component, group], place) => {
      const count = counts[place] ?? null;
      if (count === null) return [];
      const isSuppressed = isHidden(hidden, group, viewer);
      return [{ component, members: isSuppressed ? null : count, absence: suppression(isSuppressed) }];
    });
    return known.length === 0 ? null : known;
  },
  byStatus: ({ statusCounts, hidden }, _, { viewer }) => {
    const [active, suspended] = unpackFigures(statusCounts, 2);
    if (active == null || suspended == null) return null;
    const isSuppressed = isHidden(hidden, FAMILY.STATUS, viewer);
    const absence = suppression(isSuppressed);
    return [
      { status: "ACTIVE", families: isSuppressed ? null : active, absence },
      { status: "SUSPENDED", families: isSuppressed ? null : suspended, absence },
    ];
  },
  byCohort: async ({ code, period }, _, { loaders }) => {
    const cohorts = await loaders.cohortsByRegion.load(code, period);
    return cohorts === null || cohorts.length === 0 ? null : cohorts;
  },
  complementary: ({ sembakoFamilies, hidden }, _, { viewer }) => {
    if (sembakoFamilies === null) return null;
    const isSuppressed = isHidden(hidden, FAMILY.FOOD_AID, viewer);
    return [
      { programme: "SEMBAKO", families: isSuppressed ? null : sembakoFamilies, absence: suppression(isSuppressed) },
    ];
  },
  entitled: async ({ code, period }, _, { loaders }) =>
    (await loaders.flowsByRegion.load(code, period))?.entitled ?? null,
  entitledAbsence: async ({ code, period }, _, { loaders, viewer }) =>
    absenceOfEntitled(await loaders.flowsByRegion.load(code, period), viewer),
  commitment: async ({ code, period }, _, { loaders, viewer }) => {
    const flow = await loaders.flowsByRegion.load(code, period);
    if (flow === null) return null;
    if (isHidden(flow.hidden, FLOW.COMMITMENT, viewer))
      return { checked: null, met: null, rate: null, absence: SUPPRESSED };
    const { commitmentChecked: checked, commitmentMet: met } = flow;
    return { checked, met, rate: percentOf(met, checked), absence: absenceOfFigure(checked, false) };
  },
  sessions: async ({ code, period }, _, { loaders, viewer }) => {
    const flow = await loaders.flowsByRegion.load(code, period);
    if (flow === null) return null;
    if (isHidden(flow.hidden, FLOW.SESSIONS, viewer))
      return { held: null, registered: null, attended: null, rate: null, absence: SUPPRESSED };
    const { sessionsHeld: held, sessionsRegistered: registered, sessionsAttended: attended } = flow;
    return { held, registered, attended, rate: percentOf(attended, registered), absence: absenceOfFigure(held, false) };
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
