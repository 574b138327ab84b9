import { type Period, parsePeriod, yearOf } from "../../platform/period.ts";

/** Periods begin with it; what reports tell of began later. */
const FIRST_YEAR = 2000;

/**
 * The same kind of period so many years before: what is paid in the first semester compares with the first semester before,
 * not with the second.
 */
export const yearsBefore = (period: Period, years: number): Period =>
  parsePeriod(`${Math.max(FIRST_YEAR, yearOf(period) - years)}${period.slice(4)}`);
