import type { DatabaseLog } from "../../platform/database/database-log.ts";

/** A log that keeps nothing. */
export const silentLog: DatabaseLog = { info: () => {}, warn: () => {}, error: () => {} };
