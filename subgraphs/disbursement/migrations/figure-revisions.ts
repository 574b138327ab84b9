import { REVISION_TABLES, type RevisedTable, reviseFigures } from "../../../platform/measures/revision-tables.ts";

/** The tables that the measures are read from. */
const REVISED: readonly RevisedTable[] = [
  { table: "disbursement_rollup", by: "period" },
  { table: "bank_rollup", by: "period" },
];

/** Numbers for every change of the figures. */
export const FIGURE_REVISIONS: readonly string[] = [...REVISION_TABLES, ...REVISED.flatMap(reviseFigures)];
