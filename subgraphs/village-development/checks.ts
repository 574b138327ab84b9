import { loadChecks } from "../../platform/database/load-checks.ts";
import { rollupChecks } from "../../platform/database/rollup-check.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = {
  ...rollupChecks([
    {
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
    },
    {
      table: "village_index_rollup",
      keys: ["year"],
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
    },
    {
      table: "enterprise_rollup",
      keys: ["year"],
      sums: ["total", "active", "villages_with_enterprise", "units", "employees"],
    },
    {
      table: "facilitation_rollup",
      keys: ["year"],
      sums: ["facilitators", "experts", "district_facilitators", "local_facilitators"],
    },
  ]),
  ...loadChecks(new URL("./checks/", import.meta.url)),
};
