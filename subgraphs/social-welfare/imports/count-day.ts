import { type Period, periodParts } from "../../../platform/period.ts";

/**
 * The day that a count of a period goes by, as the tables of families have it: the first of its quarter for a stage, else
 * the last of the period.
 *
 * @example countDay("2025-T2" as Period) // "2025-04-01"
 */
export const countDay = (period: Period): string => {
  const { year, kind, index } = periodParts(period);
  const at = kind === "STAGE" ? Date.UTC(year, index * 3 - 3, 1) : Date.UTC(year, kind === "MONTH" ? index : 12, 0);
  return new Date(at).toISOString().slice(0, "2025-04-01".length);
};
