import { describe, expect, test } from "@jest/globals";
import {
  joinPeriod,
  PERIOD_PARTS,
  partName,
  splitPeriod,
  yearsUntil,
} from "../../../../portal/components/period-parts.ts";
import { parsePeriod } from "../../../../platform/period.ts";

describe("the parts of a period", () => {
  test("every part that can be picked makes a period that the graph takes, and is read back", () => {
    for (const part of ["", ...PERIOD_PARTS]) {
      const period = joinPeriod("2020", part);
      expect(() => parsePeriod(period)).not.toThrow();
      expect(splitPeriod(period)).toEqual({ year: "2020", part });
    }
  });

  test("parts have names without a year", () => {
    expect(partName("S1")).toEqual({ id: "semester 1", en: "semester 1" });
    expect(partName("Q2")).toEqual({ id: "triwulan 2", en: "quarter 2" });
    expect(partName("04")).toEqual({ id: "April", en: "April" });
  });

  test("the latest year comes first, and a chosen year is among them even when it is far ahead", () => {
    expect(yearsUntil(2026, "2020").slice(0, 2)).toEqual(["2026", "2025"]);
    expect(yearsUntil(2026, "2031").slice(0, 2)).toEqual(["2031", "2026"]);
  });
});
