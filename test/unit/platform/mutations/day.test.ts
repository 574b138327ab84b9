import { expect, test } from "@jest/globals";
import { dayInJakarta, readDay } from "../../../../platform/mutations/day.ts";

test.each([
  ["2024-12-31T16:59:59Z", "2024-12-31"],
  ["2024-12-31T17:00:00Z", "2025-01-01"],
])("at %s it is %s in Jakarta", (time, day) => {
  expect(dayInJakarta(() => Date.parse(time))).toBe(day);
});

test("a day of the calendar is read, and none is none", () => {
  expect([readDay("2024-02-29", "dueOn"), readDay(null, "dueOn"), readDay(undefined, "dueOn")]).toEqual([
    "2024-02-29",
    null,
    null,
  ]);
});

test.each(["2023-02-29", "2024-02-32", "2024-13-01", "1999-12-31", "2100-01-01", "31-12-2024", ""])(
  "%j is no day",
  (text) => {
    expect(() => readDay(text, "dueOn")).toThrow(/dueOn/);
  },
);
