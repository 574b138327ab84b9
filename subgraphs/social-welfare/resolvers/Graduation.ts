import { percentOf } from "../../../platform/percent.ts";
import { FAMILY, GRADUATION } from "../../../platform/suppression/groups.ts";
import { isHidden } from "../../../platform/suppression/hidden-bits.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOrSuppression, suppression } from "../absence.ts";
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
  absence: ({ sourceId, hidden, familiesHidden }, _, { viewer }) =>
    absenceOrSuppression(
      sourceId,
      isHidden(hidden, GRADUATION.GRADUATED, viewer) || isHidden(familiesHidden, FAMILY.FAMILIES, viewer),
    ),
  byKind: (row, _, { viewer }) => {
    if (row.detailSourceId == null) return null;
    const isSuppressed = isHidden(row.hidden, GRADUATION.KINDS, viewer);
    return KIND_COLUMNS.map(([kind, column]) => ({
      kind,
      families: isSuppressed ? null : (row[column] ?? 0),
      absence: suppression(isSuppressed),
    }));
  },
  rate: (row) => row.statedRate ?? computedRate(row),
  computedRate,
  target: ({ code, year }, _, { loaders }) => loaders.targetFor(code, year),
};
