import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parsePeriod } from "../../../../platform/period.ts";
import {
  type AnnualRates,
  type ComponentSpan,
  type EntitledFamily,
  entitlementOf,
  paymentsOf,
} from "../../../../subgraphs/social-welfare/entitlement.ts";

const NO_RATES: AnnualRates = { flat: null, fixed: null, fixedRemote: null, components: new Map() };

/** The rates as the decrees state them. */
const OF_2018 = { ...NO_RATES, flat: 1_890_000 };
const OF_2019 = {
  ...NO_RATES,
  fixed: 550_000,
  fixedRemote: 1_000_000,
  components: new Map([
    ["PREGNANT", 2_400_000],
    ["EARLY_CHILDHOOD", 2_400_000],
    ["PRIMARY", 900_000],
    ["JUNIOR_SECONDARY", 1_500_000],
    ["SENIOR_SECONDARY", 2_000_000],
    ["ELDERLY", 2_400_000],
    ["SEVERE_DISABILITY", 2_400_000],
  ]),
};
const OF_2020 = {
  ...NO_RATES,
  components: new Map([...OF_2019.components, ["PREGNANT", 3_000_000], ["EARLY_CHILDHOOD", 3_000_000]]),
};
const OF_2024 = {
  ...NO_RATES,
  components: new Map([...OF_2020.components, ["GROSS_HR_VIOLATION_VICTIM", 10_800_000]]),
};

const always = (component: string): ComponentSpan => ({ component, since: "2010-01-01", until: null });

const familyOf = (components: readonly string[], given: Partial<EntitledFamily> = {}): EntitledFamily => ({
  isRemote: false,
  enteredOn: "2010-01-01",
  leftOn: null,
  members: components.map(always),
  ...given,
});

const due = (period: string, rates: AnnualRates, family: EntitledFamily) =>
  entitlementOf(parsePeriod(period), rates, family);

describe("what a family is due", () => {
  test.each([
    // The flat scheme: a quarter a stage, whatever the members.
    ["2017-T1", OF_2018, [], 472_500],
    ["2018-T4", OF_2018, ["PRIMARY", "ELDERLY", "PREGNANT"], 472_500],
    ["2018", OF_2018, ["PRIMARY"], 1_890_000],
    // 2019: the fixed part once, and the components without a limit.
    ["2019-T1", OF_2019, ["PRIMARY"], 550_000 + 225_000],
    ["2019-T2", OF_2019, ["PRIMARY"], 225_000],
    ["2019", OF_2019, ["PRIMARY", "ELDERLY"], 550_000 + 900_000 + 2_400_000],
    ["2019", OF_2019, Array.from({ length: 6 }, () => "EARLY_CHILDHOOD"), 550_000 + 6 * 2_400_000],
    ["2019-T3", OF_2019, [], 0],
    // 2020: two stages, then a twelfth a month in whole thousands, from April.
    ["2020-T1", OF_2020, ["SENIOR_SECONDARY"], 500_000],
    ["2020-T2", OF_2020, ["SENIOR_SECONDARY"], 500_000],
    ["2020-04", OF_2020, ["SENIOR_SECONDARY"], 166_000],
    ["2020-12", OF_2020, ["PREGNANT", "PRIMARY", "JUNIOR_SECONDARY"], 250_000 + 75_000 + 125_000],
    ["2020-Q2", OF_2020, ["ELDERLY"], 3 * 200_000],
    ["2020-S1", OF_2020, ["ELDERLY"], 2 * 600_000 + 3 * 200_000],
    ["2020", OF_2020, ["ELDERLY"], 2 * 600_000 + 9 * 200_000],
    // Stages again from 2021.
    ["2021-T3", OF_2020, ["PREGNANT", "PRIMARY"], 750_000 + 225_000],
    ["2022-S2", OF_2020, ["SEVERE_DISABILITY"], 1_200_000],
    ["2023", OF_2020, ["JUNIOR_SECONDARY"], 1_500_000],
    ["2024-T1", OF_2024, ["GROSS_HR_VIOLATION_VICTIM"], 2_700_000],
    ["2025", OF_2024, ["GROSS_HR_VIOLATION_VICTIM", "PRIMARY"], 11_700_000],
  ])("in %s", (period, rates, components, amount) => {
    expect(due(period, rates, familyOf(components))?.amount).toBe(amount);
  });

  test.each(["2020-01", "2020-Q1", "2021-Q1", "2021-04", "2018-02"])(
    "in %s is nothing: no payment lies in it",
    (period) => {
      expect(due(period, OF_2020, familyOf(["ELDERLY"]))).toBeNull();
    },
  );

  test("has the fixed part of hard-to-reach areas there, in the first stage of 2019 only", () => {
    const remote = familyOf(["PRIMARY"], { isRemote: true });
    const parts = paymentsOf(2019).map(({ period }) => due(period, OF_2019, remote)?.fixedPart);
    expect(parts).toEqual([1_000_000, 0, 0, 0]);
    expect(due("2019", OF_2019, remote)).toMatchObject({ fixedPart: 1_000_000, amount: 1_900_000 });
  });

  test.each([
    [
      "four best paid components",
      ["PRIMARY", "PRIMARY", "JUNIOR_SECONDARY", "SENIOR_SECONDARY", "ELDERLY", "SEVERE_DISABILITY"],
      ["JUNIOR_SECONDARY", "SENIOR_SECONDARY", "ELDERLY", "SEVERE_DISABILITY"],
      ["COMPONENTS_OF_FAMILY"],
    ],
    ["two pregnancies", ["PREGNANT", "PREGNANT", "PREGNANT"], ["PREGNANT", "PREGNANT"], ["MEMBERS_OF_COMPONENT"]],
    [
      "two small children, whose third leaves its place to the next best",
      ["EARLY_CHILDHOOD", "PRIMARY", "EARLY_CHILDHOOD", "ELDERLY", "EARLY_CHILDHOOD"],
      ["EARLY_CHILDHOOD", "PRIMARY", "EARLY_CHILDHOOD", "ELDERLY"],
      ["MEMBERS_OF_COMPONENT"],
    ],
    [
      "both limits at once",
      ["PREGNANT", "PREGNANT", "PREGNANT", "EARLY_CHILDHOOD", "EARLY_CHILDHOOD", "PRIMARY"],
      ["PREGNANT", "PREGNANT", "EARLY_CHILDHOOD", "EARLY_CHILDHOOD"],
      ["MEMBERS_OF_COMPONENT", "COMPONENTS_OF_FAMILY"],
    ],
    ["what has a rate", ["GROSS_HR_VIOLATION_VICTIM", "PRIMARY"], ["PRIMARY"], []],
    ["all where no limit is reached", ["PRIMARY", "ELDERLY"], ["PRIMARY", "ELDERLY"], []],
  ])("is paid from 2020 for %s", (_, members, paid, limits) => {
    const found = due("2021-T1", OF_2020, familyOf(members));
    expect(found?.components.filter(({ counted }) => counted).map(({ member }) => member.component)).toEqual(paid);
    expect(found?.cappedBy).toEqual(limits);
    expect(found?.components.map(({ member }) => member.component)).toEqual(members);
  });

  test("goes by who counts on the day of each payment: a stage by its quarter's first day, a month by its last", () => {
    const spans = [
      { component: "ELDERLY", since: "2021-01-01", until: "2021-07-01" },
      { component: "ELDERLY", since: "2021-01-02", until: "2021-07-02" },
    ];
    const months = [{ component: "ELDERLY", since: "2020-04-30", until: "2020-06-30" }];
    const amounts = (year: number, rates: AnnualRates, members: readonly ComponentSpan[]) =>
      paymentsOf(year).map(({ period }) => due(period, rates, familyOf([], { members }))?.amount);
    expect(amounts(2021, OF_2020, spans)).toEqual([600_000, 1_200_000, 600_000, 0]);
    expect(amounts(2020, OF_2020, months)).toEqual([0, 0, 200_000, 200_000, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("is nothing for payments before the family entered and after it left, and says so", () => {
    const family = familyOf(["ELDERLY"], { enteredOn: "2021-04-01", leftOn: "2021-10-01" });
    const dues = paymentsOf(2021).map(({ period }) => due(period, OF_2020, family));
    expect(dues.map((found) => found?.amount)).toEqual([0, 600_000, 600_000, 0]);
    expect(dues.map((found) => found?.cappedBy)).toEqual([["NOT_TAKING_PART"], [], [], ["NOT_TAKING_PART"]]);
    expect(due("2021", OF_2020, family)).toMatchObject({ amount: 1_200_000, cappedBy: ["NOT_TAKING_PART"] });
  });

  test("over a span is the sum over its payments, of its parts, and never more than four rates from 2020 on", () => {
    const member = fc.record({
      component: fc.constantFrom(...OF_2024.components.keys()),
      since: fc.constantFrom("2019-01-01", "2020-03-15", "2021-01-01"),
      until: fc.constantFrom("2020-05-01", "2021-09-30", null),
    });
    const years = fc.constantFrom(
      { year: 2019, rates: OF_2019 },
      { year: 2020, rates: OF_2020 },
      { year: 2021, rates: OF_2020 },
      { year: 2024, rates: OF_2024 },
    );
    fc.assert(
      fc.property(fc.array(member, { maxLength: 9 }), years, fc.boolean(), (members, { year, rates }, isRemote) => {
        const family = familyOf([], { members, isRemote });
        const whole = due(`${year}`, rates, family);
        const parts = paymentsOf(year).map(({ period }) => due(period, rates, family));
        expect(whole?.amount).toBe(parts.reduce((sum, part) => sum + (part?.amount ?? 0), 0));
        for (const part of [whole, ...parts]) {
          const components = part?.components.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
          expect(part?.amount).toBe(components + (part?.fixedPart ?? 0));
        }
        for (const part of year < 2020 ? [] : parts) {
          expect(part?.components.filter(({ counted }) => counted).length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
