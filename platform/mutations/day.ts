import { AppError } from "../errors.ts";

const FORM = /^20\d\d-\d\d-\d\d$/;
const HOUR_MS = 3_600_000;
/** Of the capital (WIB), which has no summer time. */
const HOURS_AHEAD_OF_UTC = 7;

/** The day it is in Jakarta, `2024-12-31`. */
export const dayInJakarta = (clock: () => number): string =>
  new Date(clock() + HOURS_AHEAD_OF_UTC * HOUR_MS).toISOString().slice(0, 10);

/**
 * A day of the calendar from 2000 to 2099; null where none was given.
 *
 * @param field that it was given in
 * @throws AppError DAY_UNKNOWN, for 30 February too
 */
export const readDay = (given: string | null | undefined, field: string): string | null => {
  if (given === null || given === undefined) return null;
  const time = FORM.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  // 30 February is read as 1 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(given))
    throw new AppError("DAY_UNKNOWN", { field, value: given });
  return given;
};
