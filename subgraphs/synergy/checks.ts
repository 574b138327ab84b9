import { loadChecks } from "../../platform/database/load-checks.ts";

/** Statements that return rows which break a rule of this source; none may return any. */
export const CHECKS: Readonly<Record<string, string>> = loadChecks(new URL("./checks/", import.meta.url));
