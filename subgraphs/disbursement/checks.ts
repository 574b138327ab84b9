import { loadChecks } from "../../platform/database/load-checks.ts";
import { BANK, PAYMENT } from "../../platform/suppression/groups.ts";
import { suppressionChecks } from "../../platform/suppression/suppression-check.ts";
import { rollupChecks } from "../../platform/database/rollup-check.ts";
import { BANK_ROLLUP, DISBURSEMENT_ROLLUP } from "./rollups.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = {
  ...rollupChecks([DISBURSEMENT_ROLLUP, BANK_ROLLUP]),
  ...suppressionChecks([
    {
      table: "disbursement_rollup",
      keys: ["programme", "period"],
      groups: {
        [PAYMENT.CREDITED]: ["credited_families"],
        [PAYMENT.OTHER_STEPS]: ["ordered_families", "withdrawn_families"],
        [PAYMENT.RETURNED]: ["returned_families", "ordered_families - credited_families"],
      },
    },
    {
      table: "bank_rollup",
      keys: ["programme", "period", "bank_id"],
      groups: { [BANK.SHARES]: ["credited_families"] },
    },
  ]),
  ...loadChecks(new URL("./checks/", import.meta.url)),
};
