import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOrSuppression } from "../absence.ts";
import type { CohortRow } from "../rows.ts";
import type { RecertificationResolvers } from "../types.generated.ts";

/** null where there is none, or one of them is hidden. */
const sumOf = (cohorts: readonly CohortRow[]): number | null =>
  cohorts.length === 0
    ? null
    : cohorts.reduce<number | null>(
        (total, { families }) => (total === null || families === null ? null : total + families),
        0,
      );

export const Recertification: RecertificationResolvers = {
  ...sourcedResolvers,
  absence: ({ cohorts }) => absenceOrSuppression(cohorts[0]?.sourceId ?? null, sumOf(cohorts) === null),
  families: ({ cohorts }) => sumOf(cohorts),
  byCohort: ({ cohorts }) => (cohorts.length === 0 ? null : cohorts),
};
