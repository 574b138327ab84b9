import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { columnKey, readColumn } from "../../../exports/asked-column.ts";

const ids = fc.constantFrom("PKH_FAMILIES", "VILLAGE_FUND_CEILING", "INDEX_STATUS");
const periods = fc.constantFrom("2023", "2024-S1", "2024-Q4", "2024-T1", "2024-04");
const columns = fc
  .record({
    of: ids,
    per: fc.option(ids),
    period: fc.option(periods),
    since: fc.option(periods),
    isPercent: fc.boolean(),
  })
  .map((column) => ({ ...column, isPercent: column.since !== null && column.isPercent }));

test("a column is the same in its short form and in JSON", () => {
  fc.assert(
    fc.property(columns, ({ isPercent, ...parts }) => {
      const long = { ...parts, as: isPercent ? "PERCENT" : null };
      const column = readColumn(long);
      expect(column).toEqual({ ...parts, isPercent });
      expect(column && readColumn(columnKey(column))).toEqual(column);
    }),
  );
});

test("an attribute is a column of its id", () => {
  expect(readColumn({ attribute: "INDEX_STATUS", period: "2023" })).toEqual(readColumn("INDEX_STATUS@2023"));
});

test.each([
  ["a text in small letters", "pkh_families"],
  ["a text that would end a field", "PKH_FAMILIES) { id }"],
  ["two divisors", "A/B/C"],
  ["a change told in another way", "A~2023~HALF"],
  ["a percentage of no change in JSON", { of: "A", as: "PERCENT" }],
  ["a field that is not known", { of: "A", by: "B" }],
  ["a number", 7],
  ["nothing", null],
])("%s is no column", (_, value) => {
  expect(readColumn(value)).toBeUndefined();
});

test("a period that there is not is refused by name", () => {
  expect(() => readColumn("A@2024-S3")).toThrow('"2024-S3"');
});
