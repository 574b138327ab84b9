import type { ColumnOf } from "../../platform/database/query-figures.ts";
import type { FieldColumns } from "../../platform/serve-subgraph/field-columns.ts";
import type { StepsRow } from "./rows.ts";
import type { DisbursementSummary, FamiliesAndAmount, ReconciliationRow } from "./types.generated.ts";

type Column = ColumnOf<StepsRow>;

const ofStep = (families: Column, amount: Column) =>
  ({ families: [families], amount: [amount], provenance: [], absence: [amount] }) satisfies FieldColumns<
    FamiliesAndAmount,
    Column
  >;

const STEPS = {
  ordered: ofStep("orderedFamilies", "orderedAmount"),
  credited: ofStep("creditedFamilies", "creditedAmount"),
  withdrawn: ofStep("withdrawnFamilies", "withdrawnAmount"),
} as const;

/** What the fields of `DisbursementSummary` read of the steps of payment; the others ask questions of their own. */
export const DISBURSEMENT_COLUMNS = {
  ...STEPS,
  programme: [],
  period: [],
  returned: ofStep("returnedFamilies", "returnedAmount"),
  byPeriod: [],
  byBank: ["creditedFamilies", "creditedAmount"],
  exceptions: ["orderedAmount", "creditedAmount", "withdrawnAmount"],
  stated: [],
  provenance: [],
  detailProvenance: [],
  sources: [],
  asOf: [],
  absence: [],
} as const satisfies FieldColumns<DisbursementSummary, Column>;

/** The same of `ReconciliationRow`. */
export const RECONCILIATION_COLUMNS = {
  ...STEPS,
  region: [],
  programme: [],
  period: [],
  uncredited: ["orderedAmount", "creditedAmount"],
  unwithdrawn: ["creditedAmount", "withdrawnAmount"],
  creditedPercent: ["orderedAmount", "creditedAmount"],
  withdrawnPercent: ["creditedAmount", "withdrawnAmount"],
  status: ["orderedAmount", "creditedAmount", "withdrawnAmount"],
  sources: [],
  absence: [],
} as const satisfies FieldColumns<ReconciliationRow, Column>;
