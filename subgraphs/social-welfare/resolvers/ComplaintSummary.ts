import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOf } from "../absence.ts";
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
  absence: ({ sourceId }) => absenceOf(sourceId),
  byCategory: (row) =>
    row.filed === null
      ? null
      : CATEGORY_COLUMNS.map(([category, column]) => ({ category, complaints: row[column] ?? 0 })),
};
