import type { Finding } from "../reconciliation/finding.ts";
import { findingOf } from "../reconciliation/finding.ts";
import type { ReconciledRow } from "../reconciliation/row.ts";
import type { CombinedReconciliationResolvers } from "../types.generated.ts";

export const CombinedReconciliation: CombinedReconciliationResolvers = {
  status: ({ combined }) => combined,
  social: (row) => row,
  village: (row) => row,
  findings: (row: ReconciledRow): readonly Finding[] => row.found.map((rule) => findingOf(rule, row)),
};
