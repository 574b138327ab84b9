import { anchorsOf, contextFor, createChance, type DemoContext } from "./context.ts";
import type { Families } from "./families.ts";
import { type Places, putIn } from "./family-detail/places.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import type { TransferSums } from "./family-detail/transfer-sums.ts";
import type { Entitlements } from "./flows.ts";
import { draw, mix, portion } from "./hash.ts";
import type { PaymentPeriod } from "./payment-periods.ts";
import { shareGroup } from "./share-out.ts";
import { addFromLeaves, type Column, rollUp, sumUp } from "./tree.ts";

/** What one payment credited, and to how many families it failed. */
export interface Credits {
  readonly families: Column;
  readonly amount: Column;
  readonly failedFamilies: Column;
  /** What the payments to families add up to, where they are told one by one. */
  readonly known: TransferSums | undefined;
}

/** Credits by payment. */
export type CreditsOf = (payment: PaymentPeriod) => Credits;

/** Families that are not ordered a payment, of 10,000 at most. */
const LEFT_OUT = 80;
/** Orders that fail, of 10,000 at most: in the best regency, and how much more in the worst. */
const FAILED = 30;
const FAILED_LOCALLY = 200;
/** Families with food aid for 10,000 with PKH. */
const FOOD_FAMILIES = 18_600;

export const createCredits = (
  context: DemoContext,
  families: Families,
  entitlements: Entitlements,
  detail: DetailSums,
): CreditsOf => {
  const cache = new Map<PaymentPeriod, Credits>();
  const make = (payment: PaymentPeriod): Credits => {
    const own = contextFor(context, payment);
    const credits = credit(own, families, entitlements, payment);
    const known = detail.transfers(payment);
    return known === undefined ? credits : putTransfers(own, credits, detail.places, known);
  };
  return (payment) => {
    const credits = cache.get(payment) ?? make(payment);
    cache.set(payment, credits);
    return credits;
  };
};

const putTransfers = (
  { tree }: DemoContext,
  { families, amount, failedFamilies }: Credits,
  places: Places,
  known: TransferSums,
): Credits => ({
  families: putIn(tree, families, places, known.credited[0]),
  amount: putIn(tree, amount, places, known.credited[1]),
  failedFamilies,
  known,
});

const credit = (
  context: DemoContext,
  families: Families,
  entitlements: Entitlements,
  payment: PaymentPeriod,
): Credits => {
  const { tree } = context;
  const hash = createChance(tree)(`credit ${payment.programme}`, payment.period);
  const local = createChance(tree)("failed");
  const eligible = eligibleFamilies(context, families, payment);
  const [credited, failed] = [new Float64Array(tree.size), new Float64Array(tree.size)];
  for (const leaf of tree.leaves) {
    const count = eligible[leaf] ?? 0;
    const isLeftOut = payment.isCountOfPayment ? 0 : portion(count, draw(hash(leaf), LEFT_OUT), mix(hash(leaf), 1));
    const ordered = count - isLeftOut;
    const most = FAILED + draw(local(tree.regency[leaf] ?? 0), FAILED_LOCALLY);
    const failures = portion(ordered, draw(mix(hash(leaf), 2), most), mix(hash(leaf), 3));
    credited[leaf] = payment.isCountOfPayment ? count : ordered - failures;
    failed[leaf] = failures;
  }
  rollUp(tree, credited);
  return {
    families: credited,
    failedFamilies: rollUp(tree, failed),
    amount: creditAmount(context, credited, amountEach(context, families, entitlements, payment), payment),
    known: undefined,
  };
};

const eligibleFamilies = ({ tree }: DemoContext, families: Families, payment: PaymentPeriod): Column => {
  const count = families.count(payment.familyPeriod);
  if (payment.programme === "PKH") return count;
  const hash = createChance(tree)("food families", payment.year);
  return sumUp(tree, (leaf) => portion(count[leaf] ?? 0, FOOD_FAMILIES, hash(leaf)));
};

/** What a family of a leaf gets on average, in units of the payment. */
const amountEach = (
  { tree }: DemoContext,
  families: Families,
  entitlements: Entitlements,
  { programme, year, partsOfYear, unit }: PaymentPeriod,
): ((leaf: number) => number) => {
  if (programme === "SEMBAKO") return () => 1;
  const due = entitlements(year);
  const count = families.count(year === 2020 ? "2020-06" : `${year}`);
  const each = (index: number): number => (due[index] ?? 0) / (count[index] ?? 0) / partsOfYear / unit;
  return (leaf) => ((count[leaf] ?? 0) > 0 ? each(leaf) : each(tree.parent[leaf] ?? 0));
};

/** Where the amount is published, the regions below share it in proportion to what they would have got. */
const creditAmount = (
  context: DemoContext,
  credited: Column,
  each: (leaf: number) => number,
  { programme, period, unit }: PaymentPeriod,
): Column => {
  const { tree } = context;
  const units = sumUp(tree, (leaf) => Math.round((credited[leaf] ?? 0) * each(leaf)));
  if (programme === "PKH") {
    const due = units.slice();
    for (const [index, { value }] of anchorsOf(context, "creditedAmount", period)) {
      units[index] = value / unit;
      for (const group of tree.groups)
        if (group.parent === index || tree.parent[group.parent] === index)
          shareGroup(units, group, new Map(), (child) => due[child] ?? 0);
    }
    addFromLeaves(tree, units);
  }
  return units.map((count) => count * unit);
};
