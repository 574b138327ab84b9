import type { Published } from "../read-published.ts";

/** Components of PKH in the order of the columns of `family_rollup`. */
export const COMPONENTS = [
  "PREGNANT",
  "EARLY_CHILDHOOD",
  "PRIMARY",
  "JUNIOR_SECONDARY",
  "SENIOR_SECONDARY",
  "ELDERLY",
  "SEVERE_DISABILITY",
  "GROSS_HR_VIOLATION_VICTIM",
] as const;

/**
 * The annual amount of each component in a year, in the order of `COMPONENTS`: the last one stated until then.
 * 0 where none is.
 */
export const annualAmounts = (published: Published, year: number): readonly number[] =>
  COMPONENTS.map((component) => {
    const stated = published
      .rows("social-welfare/benefit-rates")
      .filter((row) => row["component"] === component && Number(row["year"]) <= year);
    return Number(stated.toSorted((a, b) => Number(a["year"]) - Number(b["year"])).at(-1)?.["annual_amount"] ?? 0);
  });
