import { type Period, parsePeriod, yearOf } from "../../platform/period.ts";

/**
 * The same kind of period so many years before: what is paid in the first semester compares with the first semester before,
 * not with the second.
 */
export const yearsBefore = (period: Period, years: number): Period =>
  parsePeriod(`${yearOf(period) - years}${period.slice(4)}`);
