import { AppError } from "./errors.ts";

declare const brand: unique symbol;

/**
 * A span of time in which the programmes count: `2020`, `2020-S1` (semester), `2020-Q1` (triwulan), `2020-T1` (tahap,
 * payment stage) or `2020-04` (month).
 */
export type Period = string & { readonly [brand]: "Period" };

export type PeriodKind = "YEAR" | "SEMESTER" | "QUARTER" | "STAGE" | "MONTH";

interface PeriodParts {
  readonly year: number;
  readonly kind: PeriodKind;
  /** 1-based number of the part within its year; 1 for a year. */
  readonly index: number;
}

const FORM = /^(20\d\d)(?:-(?:([SQT])(\d)|(\d\d)))?$/;
const KIND_OF_LETTER = { S: "SEMESTER", Q: "QUARTER", T: "STAGE" } as const;
const PARTS: Readonly<Record<PeriodKind, number>> = { YEAR: 1, SEMESTER: 2, QUARTER: 4, STAGE: 4, MONTH: 12 };

/**
 * Reads a period; years 2000 to 2099.
 *
 * @throws AppError PERIOD_MALFORMED
 */
export const parsePeriod = (input: unknown): Period => {
  const text = typeof input === "number" ? String(input) : input;
  if (typeof text === "string" && read(text) !== null) return text as Period;
  throw new AppError("PERIOD_MALFORMED", { value: typeof text === "string" ? text : JSON.stringify(input) });
};

const read = (text: string): PeriodParts | null => {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, year, letter, part, month] = match;
  const kind: PeriodKind =
    letter === undefined
      ? month === undefined
        ? "YEAR"
        : "MONTH"
      : KIND_OF_LETTER[letter as keyof typeof KIND_OF_LETTER];
  const index = Number(part ?? month ?? 1);
  return index >= 1 && index <= PARTS[kind] ? { year: Number(year), kind, index } : null;
};

/** The year, kind and number of a period. */
export const periodParts = (period: Period): PeriodParts => {
  const parts = read(period);
  if (parts === null) throw new AppError("PERIOD_MALFORMED", { value: period });
  return parts;
};

export const yearOf = (period: Period): number => periodParts(period).year;

/** The first and last month a period covers. A stage covers the quarter it is planned for. */
const monthsOf = ({ kind, index }: PeriodParts): readonly [number, number] => {
  const length = 12 / PARTS[kind];
  return [(index - 1) * length + 1, index * length];
};

/**
 * True when everything that belongs to `inner` belongs to `outer` as well. A stage is a payment, not a span of
 * months: it lies in its semester and its year only, and nothing lies in a stage but itself.
 */
export const periodContains = (outer: Period, inner: Period): boolean => {
  if (outer === inner) return true;
  const o = periodParts(outer);
  const i = periodParts(inner);
  if (o.year !== i.year || o.kind === "STAGE") return false;
  if (i.kind === "STAGE" && o.kind !== "YEAR" && o.kind !== "SEMESTER") return false;
  if (PARTS[o.kind] >= PARTS[i.kind]) return false;
  const [from, to] = monthsOf(o);
  const [first, last] = monthsOf(i);
  return from <= first && last <= to;
};

const KIND_ORDER: Readonly<Record<PeriodKind, number>> = { STAGE: 0, MONTH: 1, QUARTER: 2, SEMESTER: 3, YEAR: 4 };

/**
 * Orders periods by the time at which their figures are known: a stage is paid in the first month of its quarter,
 * every other period is known at its end. In 2020 this gives T1, T2, April, May, June, semester 1.
 */
export const comparePeriods = (a: Period, b: Period): number => {
  const [x, y] = [periodParts(a), periodParts(b)];
  const known = (p: PeriodParts): number => monthsOf(p)[p.kind === "STAGE" ? 0 : 1];
  return x.year - y.year || known(x) - known(y) || KIND_ORDER[x.kind] - KIND_ORDER[y.kind] || x.index - y.index;
};

const cache = new Map<Period, readonly Period[]>();

/** Every period that lies in the asked one, itself included, in the order of `comparePeriods`. */
export const periodsWithin = (period: Period): readonly Period[] => {
  const known = cache.get(period);
  if (known !== undefined) return known;
  const inside = allOf(yearOf(period))
    .filter((candidate) => periodContains(period, candidate))
    .toSorted(comparePeriods);
  cache.set(period, inside);
  return inside;
};

const allOf = (year: number): Period[] =>
  [
    `${year}`,
    ...[1, 2].map((n) => `${year}-S${n}`),
    ...[1, 2, 3, 4].flatMap((n) => [`${year}-Q${n}`, `${year}-T${n}`]),
    ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
  ] as Period[];

/**
 * Checks a year argument.
 *
 * @throws AppError YEAR_MALFORMED outside 2000 to 2099
 */
export const parseYear = (year: number): number => {
  if (Number.isInteger(year) && year >= 2000 && year <= 2099) return year;
  throw new AppError("YEAR_MALFORMED", { value: year });
};
