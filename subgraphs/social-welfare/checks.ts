import { loadChecks } from "../../platform/database/load-checks.ts";
import { rollupChecks } from "../../platform/database/rollup-check.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = {
  ...rollupChecks([
    {
      table: "family_rollup",
      keys: ["period"],
      sums: [
        "families",
        "members",
        "pregnant",
        "early_childhood",
        "primary_school",
        "junior_secondary",
        "senior_secondary",
        "elderly",
        "severe_disability",
        "gross_hr_violation_victim",
        "active",
        "suspended",
        "sembako_families",
      ],
    },
    {
      table: "welfare_flow_rollup",
      keys: ["period"],
      sums: [
        "entitled",
        "commitment_checked",
        "commitment_met",
        "sessions_held",
        "sessions_registered",
        "sessions_attended",
      ],
    },
    { table: "cohort_rollup", keys: ["period", "cohort"], sums: ["families"] },
    { table: "staff_rollup", keys: ["period"], sums: ["facilitators"] },
    {
      table: "graduation_rollup",
      keys: ["year"],
      sums: ["graduated", "natural_exit", "prosperous", "independent"],
    },
    {
      table: "complaint_rollup",
      keys: ["year"],
      sums: ["filed", "resolved", "invalid_data", "not_disbursed", "undeserving", "deduction", "other"],
    },
    { table: "coordination_rollup", keys: ["year"], sums: ["agreed", "done", "overdue"] },
  ]),
  ...loadChecks(new URL("./checks/", import.meta.url)),
};
