import type { Rupiah } from "../../../platform/rupiah.ts";
import type { ReconciliationFindingResolvers } from "../types.generated.ts";

export const ReconciliationFinding: ReconciliationFindingResolvers = {
  amount: ({ size, isFamilies }) => (isFamilies ? null : (size as Rupiah | null)), // a difference of amounts
  families: ({ size, isFamilies }) => (isFamilies ? size : null),
};
