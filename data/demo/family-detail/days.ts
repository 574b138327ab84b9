/** Days are numbers since 1 January 1970, so that columns of them are arrays of numbers. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** Stands for a day that has not come: a family that stays, a component that still counts. */
export const NEVER: Day = 0x7fff_ffff;

export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MILLISECONDS;

/** Years for which days are looked up: those in which children of any family are born, and in which they leave school. */
const FIRST_YEAR = 1960;
const NEW_YEARS = Int32Array.from({ length: 100 }, (_, place) => dayOf(FIRST_YEAR + place, 1, 1));
const SCHOOL_YEARS = Int32Array.from({ length: 100 }, (_, place) => dayOf(FIRST_YEAR + place, 7, 1));

/** 1 January of a year. */
export const newYear = (year: number): Day => NEW_YEARS[year - FIRST_YEAR] ?? 0;

/** 1 July of a year, when school years begin. */
export const schoolYear = (year: number): Day => SCHOOL_YEARS[year - FIRST_YEAR] ?? 0;

/** The year that a day lies in. */
export const yearOfDay = (day: Day): number => {
  const year = 1970 + Math.floor(day / 365.25);
  return newYear(year + 1) <= day ? year + 1 : year;
};

/** The first day after all that the detail tells. */
export const END: Day = dayOf(2026, 1, 1);

const texts = new Map<Day, string>();

/** `2020-06-30`; null for `NEVER`. */
export const formatDay = (day: Day): string | null => {
  if (day === NEVER) return null;
  const text = texts.get(day) ?? new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
};

/**
 * The day that a count or a payment of a period goes by: the first of its quarter for a stage, the last of a month or a
 * year. It is the order that the rollups' `known_at` has.
 */
export const countDay = (period: string): Day => {
  const [, year = "", isStage, part] = /^(\d{4})(?:-(T)?(\d+))?$/.exec(period) ?? [];
  if (part === undefined) return dayOf(Number(year), 12, 31);
  return isStage === undefined
    ? dayOf(Number(year), Number(part) + 1, 1) - 1
    : dayOf(Number(year), Number(part) * 3 - 2, 1);
};
