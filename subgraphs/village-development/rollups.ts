import type { FigureTable } from "../../platform/import/write/figure-table.ts";

/** Village fund (Dana Desa) by region and year. */
export const VILLAGE_FUND_ROLLUP: FigureTable = {
  table: "village_fund_rollup",
  keys: ["year"],
  sums: [
    "villages",
    "ceiling",
    "additional",
    "transferred",
    "realised",
    "stage1",
    "stage2",
    "cash_aid",
    "food_security",
    "stunting",
  ],
  stated: ["additional"],
  isOfDesa: true,
  hasDetailSource: true,
};

/** Village index by region and year. */
export const VILLAGE_INDEX_ROLLUP: FigureTable = {
  table: "village_index_rollup",
  keys: ["year"],
  marks: ["kind"],
  sums: [
    "villages",
    "independent",
    "advanced",
    "developing",
    "lagging",
    "severely_lagging",
    "score_e4",
    "social_e4",
    "economic_e4",
    "environmental_e4",
  ],
  isOfDesa: true,
  hasDetailSource: true,
};

/** Village enterprises by region and year. */
export const ENTERPRISE_ROLLUP: FigureTable = {
  table: "enterprise_rollup",
  keys: ["year"],
  sums: ["total", "active", "villages_with_enterprise", "units", "employees"],
  parts: "DISTRICT",
  isOfDesa: true,
  hasDetailSource: true,
};

/** Facilitators by region and year. */
export const FACILITATION_ROLLUP: FigureTable = {
  table: "facilitation_rollup",
  keys: ["year"],
  sums: ["facilitators", "experts", "district_facilitators", "local_facilitators"],
  isOfDesa: true,
  hasDetailSource: true,
};
