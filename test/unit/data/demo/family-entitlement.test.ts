import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { annualAmounts, COMPONENTS } from "../../../../data/demo/benefit-rates.ts";
import { countDay, dayOf, formatDay, NEVER } from "../../../../data/demo/family-detail/days.ts";
import { createEntitlement } from "../../../../data/demo/family-detail/entitlement.ts";
import { PAYMENT_PERIODS } from "../../../../data/demo/payment-periods.ts";
import { readPublished } from "../../../../data/read-published.ts";
import { parsePeriod } from "../../../../platform/period.ts";
import { type AnnualRates, entitlementOf, paymentsOf } from "../../../../subgraphs/social-welfare/entitlement.ts";

// The generator may not import a subgraph, so the rules of what a family is due stand in both.

const published = readPublished();
const payments = PAYMENT_PERIODS.filter(({ programme }) => programme === "PKH");

const ratesOf = (year: number): AnnualRates => ({
  flat: null,
  fixed: null,
  fixedRemote: null,
  components: new Map(
    annualAmounts(published, year).flatMap((amount, place) =>
      amount === 0 ? [] : [[COMPONENTS[place] ?? "", amount]],
    ),
  ),
});

const day = fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2025, 12, 31) });
const spell = fc.record({
  component: fc.nat({ max: COMPONENTS.length - 1 }),
  since: day,
  until: fc.oneof(day, fc.constant(NEVER)),
});

test("the generator pays what the rules of the year say a family is due, whoever its members are", () => {
  fc.assert(
    fc.property(fc.array(spell, { maxLength: 10 }), (spells) => {
      const members = {
        first: Int32Array.of(0, spells.length),
        ordinal: Uint8Array.from(spells, (_, place) => place),
        component: Uint8Array.from(spells, ({ component }) => component),
        since: Int32Array.from(spells, ({ since }) => since),
        until: Int32Array.from(spells, ({ until }) => until),
      };
      const family = {
        isRemote: false,
        enteredOn: "2010-01-01",
        leftOn: null,
        members: spells.map(({ component, since, until }) => ({
          component: COMPONENTS[component] ?? "",
          since: formatDay(since) ?? "",
          until: formatDay(until),
        })),
      };
      for (const payment of payments) {
        const paid = createEntitlement(published, members, payment)(0, countDay(payment.period));
        const due = entitlementOf(parsePeriod(payment.period), ratesOf(payment.year), family);
        expect([payment.period, paid]).toEqual([payment.period, due?.amount]);
      }
    }),
    { numRuns: 100 },
  );
});

test("the generator and the rules know the same payments, by the same days", () => {
  const years = new Set(payments.map(({ year }) => year));
  expect(payments.map(({ period, partsOfYear }) => ({ period, partsOfYear, on: formatDay(countDay(period)) }))).toEqual(
    [...years].flatMap((year) => paymentsOf(year)).map(({ period, partsOfYear, on }) => ({ period, partsOfYear, on })),
  );
});
