import { REVISION_TABLES, type RevisedTable, reviseFigures } from "../../../platform/measures/revision-tables.ts";

/** The tables that the measures are read from. */
const REVISED: readonly RevisedTable[] = [
  { table: "family_rollup", by: "period" },
  { table: "welfare_flow_rollup", by: "period" },
  { table: "cohort_rollup", by: "period" },
  { table: "staff_rollup", by: "period" },
  { table: "graduation_rollup", by: "year" },
  { table: "complaint_rollup", by: "year" },
  { table: "coordination_rollup", by: "year" },
  { table: "recertification_rule" },
];

/** Numbers for every change of the figures. */
export const FIGURE_REVISIONS: readonly string[] = [...REVISION_TABLES, ...REVISED.flatMap(reviseFigures)];
