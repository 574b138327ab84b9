import type { FigureTable } from "../../platform/import/write/figure-table.ts";

/** Families by region and period, a stock. */
export const FAMILY_ROLLUP: FigureTable = {
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
  parts: "DISTRICT",
  hasDetailSource: true,
};

/** Families by year of entry, of regencies and above. */
export const COHORT_ROLLUP: FigureTable = {
  table: "cohort_rollup",
  keys: ["period", "cohort"],
  sums: ["families"],
  hasDetailSource: false,
};

/** What families are due, and what was checked, by region and period. */
export const FLOW_ROLLUP: FigureTable = {
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
  parts: "DISTRICT",
  hasDetailSource: false,
};

/** Families that graduated, by region and year. */
export const GRADUATION_ROLLUP: FigureTable = {
  table: "graduation_rollup",
  keys: ["year"],
  sums: ["graduated", "natural_exit", "prosperous", "independent"],
  parts: "DISTRICT",
  hasDetailSource: false,
};

/** What coordination meetings agreed, of regencies and above. */
export const COORDINATION_ROLLUP: FigureTable = {
  table: "coordination_rollup",
  keys: ["year"],
  sums: ["agreed", "done", "overdue"],
  hasDetailSource: false,
};
