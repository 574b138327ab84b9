import { type Period, periodsWithin, yearOf } from "../../platform/period.ts";

// The rules of what a family is due, by year. Nothing here reads a table or knows the graph. Days are texts: 2020-06-30.

/** Rates in force in a year, rupiah a year; null where the year has no such amount. */
export interface AnnualRates {
  /** For every family, whatever its members. */
  readonly flat: number | null;
  readonly fixed: number | null;
  readonly fixedRemote: number | null;
  readonly components: ReadonlyMap<string, number>;
}

/** A member that counts as a component from a day on until before another. */
export interface ComponentSpan {
  readonly component: string;
  readonly since: string;
  readonly until: string | null;
}

/** What the rules look at in a family. */
export interface EntitledFamily<Member extends ComponentSpan = ComponentSpan> {
  readonly isRemote: boolean;
  /** It takes part from this day on, suspended or not: a suspension puts a payment off and makes it no smaller. */
  readonly enteredOn: string;
  /** The first day on which it no longer takes part. */
  readonly leftOn: string | null;
  readonly members: readonly Member[];
}

/** Why something was not paid. */
export type Limit = "COMPONENTS_OF_FAMILY" | "MEMBERS_OF_COMPONENT" | "NOT_TAKING_PART";

/** What a family is due over a period, rupiah. */
export interface Due<Member extends ComponentSpan> {
  readonly amount: number;
  readonly fixedPart: number;
  /** The members that count at a payment of the period. */
  readonly components: readonly {
    readonly member: Member;
    readonly annualAmount: number | null;
    readonly amount: number;
    readonly counted: boolean;
  }[];
  readonly cappedBy: readonly Limit[];
}

/** From `since` on, so many members are paid at most: of a family, and with one component. */
interface Scheme {
  readonly since: number;
  readonly maxComponents: number | null;
  readonly maxMembers: Readonly<Record<string, number>>;
}

const SCHEMES: readonly Scheme[] = [
  { since: 2020, maxComponents: 4, maxMembers: { PREGNANT: 2, EARLY_CHILDHOOD: 2 } },
  { since: 0, maxComponents: null, maxMembers: {} },
];

/** The limits in force in a year; the first of the schemes is the latest. */
export const schemeOf = (year: number): Scheme => {
  const scheme = SCHEMES.find(({ since }) => since <= year);
  if (scheme === undefined) throw new Error(`no scheme for ${year}`);
  return scheme;
};

/** A payment to all families. */
export interface Payment {
  readonly period: string;
  /** The day whose members count, and on which the family must take part. */
  readonly on: string;
  /** What a year's amount is divided by. */
  readonly partsOfYear: 4 | 12;
  readonly isFirstOfYear: boolean;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A stage goes by the first day of its quarter. */
const stage = (year: number, part: number): Payment => ({
  period: `${year}-T${part}`,
  on: `${year}-${twoDigits(part * 3 - 2)}-01`,
  partsOfYear: 4,
  isFirstOfYear: part === 1,
});

/** A month goes by its last day. */
const monthly = (year: number, month: number): Payment => {
  const period = `${year}-${twoDigits(month)}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { period, on: `${period}-${lastDay}`, partsOfYear: 12, isFirstOfYear: false };
};

/** The payments of a year: four stages; in 2020 two, and every month from April. */
export const paymentsOf = (year: number): readonly Payment[] =>
  year === 2020
    ? [stage(year, 1), stage(year, 2), ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => monthly(year, month))]
    : [1, 2, 3, 4].map((part) => stage(year, part));

/**
 * What one payment brings of an annual amount. A month is paid in whole thousands, as the totals of 2020 are; a stage in
 * whole rupiah.
 */
export const partOf = (annual: number, { partsOfYear }: Payment): number => {
  const unit = partsOfYear === 12 ? 1_000 : 1;
  return Math.floor(annual / partsOfYear / unit) * unit;
};

/** What a family is due over a period; null where no payment lies in it. */
export const entitlementOf = <Member extends ComponentSpan>(
  period: Period,
  rates: AnnualRates,
  family: EntitledFamily<Member>,
): Due<Member> | null => {
  const within = new Set<string>(periodsWithin(period));
  const payments = paymentsOf(yearOf(period)).filter((payment) => within.has(payment.period));
  if (payments.length === 0) return null;
  const dues = payments.map((payment) => dueAt(payment, rates, family));
  const fixedPart = dues.reduce((sum, due) => sum + due.fixedPart, 0);
  const components = family.members.flatMap((member) => {
    const paid = dues.flatMap((due) => due.paid.get(member) ?? []);
    const annualAmount = rates.components.get(member.component) ?? null;
    const amount = paid.reduce((sum, part) => sum + part, 0);
    return paid.length === 0 ? [] : [{ member, annualAmount, amount, counted: amount > 0 }];
  });
  return {
    amount: components.reduce((sum, { amount }) => sum + amount, fixedPart),
    fixedPart,
    components,
    cappedBy: [...new Set(dues.flatMap(({ limits }) => limits))],
  };
};

const holdsOn = (day: string, since: string, until: string | null): boolean =>
  since <= day && (until === null || day < until);

/** What one payment brings: by member that counts on its day, 0 where it is left out. */
interface DueAt<Member> {
  readonly fixedPart: number;
  readonly paid: ReadonlyMap<Member, number>;
  readonly limits: readonly Limit[];
}

const dueAt = <Member extends ComponentSpan>(
  payment: Payment,
  rates: AnnualRates,
  { isRemote, members, enteredOn, leftOn }: EntitledFamily<Member>,
): DueAt<Member> => {
  if (!holdsOn(payment.on, enteredOn, leftOn)) return { fixedPart: 0, paid: new Map(), limits: ["NOT_TAKING_PART"] };
  if (rates.flat !== null) return { fixedPart: partOf(rates.flat, payment), paid: new Map(), limits: [] };
  const counting = members.filter(({ since, until }) => holdsOn(payment.on, since, until));
  const fixed = (isRemote ? rates.fixedRemote : rates.fixed) ?? 0;
  return { fixedPart: payment.isFirstOfYear ? fixed : 0, ...pay(counting, payment, rates) };
};

/** Pays the best paid members first, and the others as far as the limits of the year let it. */
const pay = <Member extends ComponentSpan>(
  counting: readonly Member[],
  payment: Payment,
  { components }: AnnualRates,
): Pick<DueAt<Member>, "paid" | "limits"> => {
  const { maxComponents, maxMembers } = schemeOf(Number(payment.period.slice(0, 4)));
  const rateOf = ({ component }: Member): number => components.get(component) ?? 0;
  const paid = new Map<Member, number>(counting.map((member) => [member, 0]));
  const limits: Limit[] = [];
  const withComponent = new Map<string, number>();
  let ofFamily = 0;
  for (const member of counting.filter((one) => rateOf(one) > 0).toSorted((a, b) => rateOf(b) - rateOf(a))) {
    const { component } = member;
    const already = withComponent.get(component) ?? 0;
    if (already >= (maxMembers[component] ?? Infinity)) {
      limits.push("MEMBERS_OF_COMPONENT");
    } else if (ofFamily >= (maxComponents ?? Infinity)) {
      limits.push("COMPONENTS_OF_FAMILY");
    } else {
      paid.set(member, partOf(rateOf(member), payment));
      withComponent.set(component, already + 1);
      ofFamily += 1;
    }
  }
  return { paid, limits };
};
