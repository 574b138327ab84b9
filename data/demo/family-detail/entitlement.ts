import { annualAmounts, COMPONENTS } from "../benefit-rates.ts";
import type { PaymentPeriod } from "../payment-periods.ts";
import type { Published } from "../../read-published.ts";
import type { Day } from "./days.ts";
import { forEachComponent, type Members } from "./members.ts";

/** Limits since 2020: members of a family that are paid at all, and members with one component. */
const MOST_MEMBERS = 4;
const MOST_OF_COMPONENT: Readonly<Partial<Record<(typeof COMPONENTS)[number], number>>> = {
  PREGNANT: 2,
  EARLY_CHILDHOOD: 2,
};

const MOST = COMPONENTS.map((component) => MOST_OF_COMPONENT[component] ?? MOST_MEMBERS);

/** Hands on the component of every member that counts, as its place in `COMPONENTS`. */
export type TellComponents = (take: (component: number) => void) => void;

/**
 * What members are due together in a payment from 2020 on, rupiah: the four best paid of them. A twelfth is rounded down to
 * whole thousands.
 */
export const createDue = (
  published: Published,
  payment: Pick<PaymentPeriod, "year" | "partsOfYear">,
): ((tell: TellComponents) => number) => {
  const amounts = annualAmounts(published, payment.year).map(
    (annual) => Math.floor(annual / payment.partsOfYear / 1000) * 1000,
  );
  const counts = new Uint8Array(COMPONENTS.length);
  let due: number[] = [];
  const take = (component: number): void => {
    const count = (counts[component] ?? 0) + 1;
    counts[component] = count;
    if (count <= (MOST[component] ?? 0)) due.push(amounts[component] ?? 0);
  };
  return (tell) => {
    counts.fill(0);
    due = [];
    tell(take);
    if (due.length > MOST_MEMBERS) due = due.toSorted((a, b) => b - a).slice(0, MOST_MEMBERS);
    return due.reduce((sum, amount) => sum + amount, 0);
  };
};

/**
 * What a family is due in a payment.
 *
 * @returns a function of the family and the day by which its members count
 */
export const createEntitlement = (published: Published, members: Members, payment: PaymentPeriod) => {
  const dueOf = createDue(published, payment);
  return (family: number, day: Day): number => dueOf((take) => forEachComponent(members, family, day, take));
};
