import { draw, mix } from "../hash.ts";
import { newYear, yearOfDay } from "./days.ts";
import { LAST_GRADUATION, type Participation, takesPart } from "./participation.ts";

/** The year in which the cohorts up to 2013 were recertified. */
export const RECERTIFICATION_YEAR = 2021;
const LAST_COHORT = 2013;

export type Outcome = "ELIGIBLE" | "TRANSITION" | "GRADUATED" | "PENDING";

/** Of 100 families that stayed. */
const TRANSITION_PERCENT = 18;
const PENDING_PERCENT = 7;
const SALT = 71;

/** What the recertification of a family found; null where it was not due. */
export const recertificationOf = (participation: Participation, family: number): Outcome | null => {
  if (yearOfDay(participation.entered[family] ?? 0) > LAST_COHORT) return null;
  if (!takesPart(participation, family, newYear(RECERTIFICATION_YEAR))) return null;
  const [left, exit] = [participation.left[family] ?? 0, participation.exit[family] ?? 0];
  if (exit <= LAST_GRADUATION && left < newYear(RECERTIFICATION_YEAR + 1)) return "GRADUATED";
  const percent = draw(mix(participation.hash[family] ?? 0, SALT), 100);
  if (percent < TRANSITION_PERCENT) return "TRANSITION";
  return percent < TRANSITION_PERCENT + PENDING_PERCENT ? "PENDING" : "ELIGIBLE";
};
