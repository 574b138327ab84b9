import { expect, test } from "@jest/globals";
import { yearsBefore } from "../../../../exports/report/times.ts";
import { parsePeriod } from "../../../../platform/period.ts";

test.each([
  ["2024", "2023"],
  ["2020-S1", "2019-S1"],
  ["2021-Q3", "2020-Q3"],
  ["2022-T4", "2021-T4"],
  ["2020-04", "2019-04"],
])("the period before %s is %s: the same kind of period a year earlier", (period, before) => {
  expect(yearsBefore(parsePeriod(period), 1)).toBe(before);
});

test("no period is before the years that the graph knows", () => {
  expect(yearsBefore(parsePeriod("2001-S1"), 4)).toBe("2000-S1");
});
