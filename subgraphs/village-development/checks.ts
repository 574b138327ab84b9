import { loadChecks } from "../../platform/database/load-checks.ts";
import { rollupChecks } from "../../platform/database/rollup-check.ts";
import { ENTERPRISE_ROLLUP, FACILITATION_ROLLUP, VILLAGE_FUND_ROLLUP, VILLAGE_INDEX_ROLLUP } from "./rollups.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = {
  ...rollupChecks([VILLAGE_FUND_ROLLUP, VILLAGE_INDEX_ROLLUP, ENTERPRISE_ROLLUP, FACILITATION_ROLLUP]),
  ...loadChecks(new URL("./checks/", import.meta.url)),
};
