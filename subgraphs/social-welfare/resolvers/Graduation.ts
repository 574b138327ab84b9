import { percentOf } from "../../../platform/percent.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOf } from "../absence.ts";
import type { GraduationRow } from "../rows.ts";
import type { GraduationKind, GraduationResolvers } from "../types.generated.ts";

/** The columns that count families by the way they left. */
const KIND_COLUMNS = [
  ["NATURAL", "naturalExit"],
  ["PROSPEROUS", "prosperous"],
  ["INDEPENDENT", "independent"],
] as const satisfies readonly (readonly [GraduationKind, keyof GraduationRow])[];

const computedRate = ({ graduated, families }: GraduationRow): number | null => percentOf(graduated, families);

export const Graduation: GraduationResolvers = {
  ...sourcedResolvers,
  absence: ({ sourceId }) => absenceOf(sourceId),
  byKind: (row) =>
    row.graduated === null ? null : KIND_COLUMNS.map(([kind, column]) => ({ kind, families: row[column] ?? 0 })),
  rate: (row) => row.statedRate ?? computedRate(row),
  computedRate,
  target: ({ code, year }, _, { loaders }) => loaders.targetFor(code, year),
};
