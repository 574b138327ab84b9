import type { ColumnOf } from "../../platform/database/query-figures.ts";
import type { FieldColumns } from "../../platform/serve-subgraph/field-columns.ts";
import type { FamilyRow } from "./rows.ts";
import type { WelfareSummary } from "./types.generated.ts";

/** What the fields of `WelfareSummary` read of the counts of families; the others ask questions of their own. */
export const WELFARE_COLUMNS = {
  period: [],
  countedFor: ["countedFor"],
  families: ["families"],
  members: ["members"],
  byComponent: ["componentCounts"],
  byStatus: ["statusCounts"],
  byCohort: [],
  complementary: ["sembakoFamilies"],
  entitled: [],
  entitledAbsence: [],
  commitment: [],
  sessions: [],
  staff: [],
  familiesPerStaff: ["families"],
  provenance: [],
  detailProvenance: [],
  staffProvenance: [],
  sources: [],
  asOf: [],
  absence: [],
} as const satisfies FieldColumns<WelfareSummary, ColumnOf<FamilyRow>>;
