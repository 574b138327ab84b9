import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  comparePeriods,
  type Period,
  parsePeriod,
  parseYear,
  periodContains,
  periodsWithin,
} from "../../../platform/period.ts";

const period = (text: string): Period => parsePeriod(text);

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.constantFrom(
      "",
      "-S1",
      "-S2",
      "-Q1",
      "-Q2",
      "-Q3",
      "-Q4",
      "-T1",
      "-T2",
      "-T3",
      "-T4",
      "-01",
      "-04",
      "-06",
      "-07",
      "-12",
    ),
  )
  .map(([year, part]) => period(`${year}${part}`));

describe("a period", () => {
  test.each(["2020", "2020-S2", "2020-Q4", "2020-T1", "2020-12", "2000", "2099"])("%s is read as it stands", (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  test("a year may come as a number", () => {
    expect(parsePeriod(2024)).toBe("2024");
  });

  test.each([
    "1999",
    "2100",
    "2020-S3",
    "2020-S0",
    "2020-Q5",
    "2020-T5",
    "2020-00",
    "2020-13",
    "2020-1",
    "2020-X1",
    "",
    "2020-S1 ",
    null,
    20.5,
    {},
  ])("%p is refused with the value and the allowed forms", (input) => {
    expect(() => parsePeriod(input)).toThrow(
      expect.objectContaining({ code: "PERIOD_MALFORMED", message: expect.stringContaining("2020-S1") }),
    );
  });

  test("what a semester holds is what the design says", () => {
    expect(periodsWithin(period("2020-S1"))).toEqual([
      "2020-T1",
      "2020-01",
      "2020-02",
      "2020-03",
      "2020-Q1",
      "2020-T2",
      "2020-04",
      "2020-05",
      "2020-06",
      "2020-Q2",
      "2020-S1",
    ]);
  });

  test("the payments of 2020 stand in the order in which they were made", () => {
    const payments = ["2020-06", "2020-T2", "2020-04", "2020-T1", "2020-05"].map(period);
    expect(payments.toSorted(comparePeriods)).toEqual(["2020-T1", "2020-T2", "2020-04", "2020-05", "2020-06"]);
  });

  test("a year is known after everything in it", () => {
    expect(periodsWithin(period("2022")).at(-1)).toBe("2022");
    expect(periodsWithin(period("2022"))).toHaveLength(1 + 2 + 4 + 4 + 12);
  });

  test("a stage is a payment and lies in no quarter, and no month lies in it", () => {
    expect(periodContains(period("2020-Q1"), period("2020-T1"))).toBe(false);
    expect(periodContains(period("2020-T1"), period("2020-01"))).toBe(false);
    expect(periodContains(period("2020-S1"), period("2020-T2"))).toBe(true);
    expect(periodContains(period("2020-S1"), period("2020-T3"))).toBe(false);
  });

  test("containment is reflexive, antisymmetric and transitive", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(periodContains(a, a)).toBe(true);
        expect(a !== b && periodContains(a, b) && periodContains(b, a)).toBe(false);
        expect(periodContains(a, b) && periodContains(b, c) && !periodContains(a, c)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test("what lies in a period never comes after it", () => {
    fc.assert(
      fc.property(anyPeriod, (outer) => {
        for (const inner of periodsWithin(outer)) {
          expect(periodContains(outer, inner)).toBe(true);
          expect(comparePeriods(inner, outer)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("the order is total: no two periods share a place", () => {
    fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => (comparePeriods(a, b) === 0) === (a === b)));
  });

  test.each([1999, 2100, 2020.5, Number.NaN])("the year %p is refused", (year) => {
    expect(() => parseYear(year)).toThrow(expect.objectContaining({ code: "YEAR_MALFORMED" }));
  });
});
