import type { Texts } from "../../presentation/language.ts";
import { periodName } from "../../presentation/periods.ts";

/** First year of which there are figures by region. */
const FIRST_YEAR = 2015;

/** Parts of a year that a period can be; the empty one is the whole year. */
const NUMBERED: Readonly<Record<string, number>> = { S: 2, Q: 4, T: 4 };
const MONTHS = 12;

export const PERIOD_PARTS: readonly string[] = [
  ...Object.entries(NUMBERED).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  ),
  ...Array.from({ length: MONTHS }, (_, index) => String(index + 1).padStart(2, "0")),
];

/** The year and the part of a period: `2020-S1` is 2020 and `S1`; of a whole year the part is empty. */
export const splitPeriod = (period: string): { readonly year: string; readonly part: string } => {
  const [year = "", part = ""] = period.split("-", 2);
  return { year, part };
};

/** A period of its year and part, the other way of `splitPeriod`. */
export const joinPeriod = (year: string, part: string): string => (part === "" ? year : `${year}-${part}`);

/** Name of a part without its year, such as `semester 1` or `April`. */
export const partName = (part: string): Texts => {
  const name = (language: "id" | "en"): string => periodName(`2000-${part}`, language).replace(/ 2000$/, "");
  return { id: name("id"), en: name("en") };
};

/** Years that may be chosen, the latest first; a chosen one is always among them. */
export const yearsUntil = (thisYear: number, chosen: string): readonly string[] => {
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => String(thisYear - index));
  return chosen === "" || years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => b.localeCompare(a));
};
