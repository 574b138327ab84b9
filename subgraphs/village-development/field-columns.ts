import type { ColumnOf } from "../../platform/database/query-figures.ts";
import type { FieldColumns } from "../../platform/serve-subgraph/field-columns.ts";
import type { EnterpriseSummaryRow, FacilitationRow, VillageFundRow, VillageIndexRow } from "./rows.ts";
import type { Facilitation, VillageEnterpriseSummary, VillageFund, VillageIndex } from "./types.generated.ts";

// What the fields of the summaries read of their rows, beside the sources, which are always there.

const COMMON = {
  year: ["year"],
  provenance: [],
  detailProvenance: [],
  sources: [],
  asOf: [],
} as const;

export const VILLAGE_FUND_COLUMNS = {
  ...COMMON,
  ceiling: ["ceiling"],
  additional: ["additional"],
  transferred: ["transferred"],
  realised: ["realised"],
  absorption: ["ceiling", "additional", "realised"],
  villages: ["villages"],
  stages: ["stageAmounts"],
  earmarks: ["earmarkAmounts"],
  absence: ["hasDesa"],
} as const satisfies FieldColumns<VillageFund, ColumnOf<VillageFundRow>>;

export const VILLAGE_INDEX_COLUMNS = {
  ...COMMON,
  kind: ["kind"],
  score: ["scoreSum", "villages"],
  dimensions: ["dimensionSums", "villages"],
  status: ["kind", "onlyStatus", "scoreSum", "villages"],
  byStatus: ["statusCounts"],
  villages: ["villages"],
  absence: ["hasDesa"],
} as const satisfies FieldColumns<VillageIndex, ColumnOf<VillageIndexRow>>;

export const ENTERPRISE_SUMMARY_COLUMNS = {
  ...COMMON,
  total: ["total"],
  active: ["active"],
  villagesWithEnterprise: ["villagesWithEnterprise"],
  units: ["units"],
  employees: ["employees"],
  absence: ["hasDesa"],
} as const satisfies FieldColumns<VillageEnterpriseSummary, ColumnOf<EnterpriseSummaryRow>>;

export const FACILITATION_COLUMNS = {
  ...COMMON,
  facilitators: ["facilitators"],
  experts: ["experts"],
  districtFacilitators: ["districtFacilitators"],
  localFacilitators: ["localFacilitators"],
  absence: [],
} as const satisfies FieldColumns<Facilitation, ColumnOf<FacilitationRow>>;
