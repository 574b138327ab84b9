import { anchorsOf, type DemoContext } from "./context.ts";

export const FIRST_COHORT = 2007;

/** Families of each year of entry still in the programme, in proportion; the expansions of 2016, 2018 and 2020 stand out. */
export const ENTRY: readonly number[] = [35, 25, 15, 10, 30, 40, 90, 50, 60, 220, 40, 380, 60, 120, 60, 60, 60, 50, 50];

/** The first year in which families of a regency entered. */
export const createFirstCohort = (context: DemoContext): ((regency: number) => number) => {
  const stated = anchorsOf(context, "firstCohort", 2017);
  return (regency) => stated.get(regency)?.value ?? FIRST_COHORT;
};
