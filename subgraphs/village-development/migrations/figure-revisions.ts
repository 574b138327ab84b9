import { REVISION_TABLES, type RevisedTable, reviseFigures } from "../../../platform/measures/revision-tables.ts";

/** The tables that the measures are read from. */
const REVISED: readonly RevisedTable[] = [
  { table: "village_fund_rollup", by: "year" },
  { table: "village_index_rollup", by: "year" },
  { table: "enterprise_rollup", by: "year" },
  { table: "facilitation_rollup", by: "year" },
  { table: "programme_share", by: "year" },
];

/** Numbers for every change of the figures. */
export const FIGURE_REVISIONS: readonly string[] = [...REVISION_TABLES, ...REVISED.flatMap(reviseFigures)];
