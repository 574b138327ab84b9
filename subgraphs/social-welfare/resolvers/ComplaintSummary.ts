import { COMPLAINT } from "../../../platform/suppression/groups.ts";
import { isHidden } from "../../../platform/suppression/hidden-bits.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOrSuppression, suppression } from "../absence.ts";
import type { ComplaintRow } from "../rows.ts";
import type { ComplaintCategory, ComplaintSummaryResolvers } from "../types.generated.ts";

/** The columns that count complaints by category. */
const CATEGORY_COLUMNS = [
  ["INVALID_DATA", "invalidData"],
  ["NOT_DISBURSED", "notDisbursed"],
  ["UNDESERVING", "undeserving"],
  ["DEDUCTION", "deduction"],
  ["OTHER", "other"],
] as const satisfies readonly (readonly [ComplaintCategory, keyof ComplaintRow])[];

export const ComplaintSummary: ComplaintSummaryResolvers = {
  ...sourcedResolvers,
  absence: ({ sourceId, filed, resolved }) => absenceOrSuppression(sourceId, filed === null || resolved === null),
  byCategory: (row, _, { viewer }) => {
    if (row.sourceId === null) return null;
    const isSuppressed = isHidden(row.hidden, COMPLAINT.CATEGORIES, viewer);
    return CATEGORY_COLUMNS.map(([category, column]) => ({
      category,
      complaints: isSuppressed ? null : (row[column] ?? 0),
      absence: suppression(isSuppressed),
    }));
  },
};
