import { loadChecks } from "../../platform/database/load-checks.ts";
import { COHORT, COMPLAINT, FAMILY, FLOW, GRADUATION } from "../../platform/suppression/groups.ts";
import { suppressionChecks } from "../../platform/suppression/suppression-check.ts";
import { rollupChecks } from "../../platform/database/rollup-check.ts";
import { COHORT_ROLLUP, COORDINATION_ROLLUP, FAMILY_ROLLUP, FLOW_ROLLUP, GRADUATION_ROLLUP } from "./rollups.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = {
  ...rollupChecks([
    FAMILY_ROLLUP,
    FLOW_ROLLUP,
    COHORT_ROLLUP,
    { table: "staff_rollup", keys: ["period"], sums: ["facilitators"] },
    GRADUATION_ROLLUP,
    {
      table: "complaint_rollup",
      keys: ["year"],
      sums: ["filed", "resolved", "invalid_data", "not_disbursed", "undeserving", "deduction", "other"],
    },
    COORDINATION_ROLLUP,
  ]),
  ...suppressionChecks([
    {
      table: "family_rollup",
      keys: ["period"],
      groups: {
        [FAMILY.FAMILIES]: ["families"],
        [FAMILY.MEMBERS]: ["members"],
        [FAMILY.STATUS]: ["active", "suspended"],
        [FAMILY.FOOD_AID]: ["sembako_families", "families - sembako_families"],
        [FAMILY.PREGNANT]: ["pregnant"],
        [FAMILY.EARLY_CHILDHOOD]: ["early_childhood"],
        [FAMILY.SCHOOL]: ["primary_school", "junior_secondary", "senior_secondary"],
        [FAMILY.ELDERLY]: ["elderly"],
        [FAMILY.SEVERE_DISABILITY]: ["severe_disability"],
        [FAMILY.VICTIMS]: ["gross_hr_violation_victim"],
      },
    },
    {
      table: "welfare_flow_rollup",
      keys: ["period"],
      groups: {
        [FLOW.ENTITLED]: [],
        [FLOW.COMMITMENT]: ["commitment_checked", "commitment_met", "commitment_checked - commitment_met"],
        [FLOW.SESSIONS]: ["sessions_registered", "sessions_attended"],
      },
    },
    { table: "cohort_rollup", keys: ["period", "cohort"], groups: { [COHORT.FAMILIES]: ["families"] } },
    {
      table: "graduation_rollup",
      keys: ["year"],
      groups: {
        [GRADUATION.GRADUATED]: ["graduated"],
        [GRADUATION.KINDS]: ["natural_exit", "prosperous", "independent"],
      },
    },
    {
      table: "complaint_rollup",
      keys: ["year"],
      groups: {
        [COMPLAINT.FILED]: ["filed"],
        [COMPLAINT.RESOLVED]: ["resolved"],
        [COMPLAINT.CATEGORIES]: ["invalid_data", "not_disbursed", "undeserving", "deduction", "other"],
      },
    },
  ]),
  ...loadChecks(new URL("./checks/", import.meta.url)),
};
