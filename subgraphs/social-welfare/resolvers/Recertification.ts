import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOf } from "../absence.ts";
import type { RecertificationResolvers } from "../types.generated.ts";

export const Recertification: RecertificationResolvers = {
  ...sourcedResolvers,
  absence: ({ cohorts }) => absenceOf(cohorts[0]?.sourceId ?? null),
  families: ({ cohorts }) =>
    cohorts.length === 0 ? null : cohorts.reduce((total, { families }) => total + families, 0),
  byCohort: ({ cohorts }) => (cohorts.length === 0 ? null : cohorts),
};
