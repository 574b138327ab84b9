import { expect, test } from "@jest/globals";
import type { CheckedRow } from "../../../../platform/import/read-row.ts";
import { createTotals } from "../../../../platform/import/totals.ts";

const row = (year: number | null, tons: number): CheckedRow => ({
  line: 2,
  fate: "TAKEN",
  values: { year, tons },
  findings: [],
});
const total = (year: number | null, tons: number): CheckedRow => ({ ...row(year, tons), line: 9, fate: "TOTAL" });

test("a total of a year is compared with the rows of that year, one without a year with all", () => {
  const totals = createTotals(["tons"], {}, "year");
  for (const [year, tons] of [
    [2023, 5],
    [2023, 7],
    [2024, 11],
  ] as const)
    totals.take(row(year, tons));
  expect(totals.take(total(2023, 13))).toEqual([{ line: 9, field: "tons", stated: 13, computed: 12 }]);
  expect(totals.take(total(2024, 11))).toEqual([{ line: 9, field: "tons", stated: 11, computed: 11 }]);
  expect(totals.take(total(null, 23))).toEqual([{ line: 9, field: "tons", stated: 23, computed: 23 }]);
});

test("a total before all rows that it sums up is compared with nothing", () => {
  const totals = createTotals(["tons"], {}, "year");
  expect(totals.take(total(2023, 13))).toEqual([]);
  totals.take(row(2024, 1));
  expect(totals.take(total(2023, 13))).toEqual([]);
});

test("the sums of a year go on where an import goes on", () => {
  const before = createTotals(["tons"], {}, "year");
  before.take(row(2023, 5));
  const after = createTotals(["tons"], before.sums(), "year");
  after.take(row(2023, 7));
  expect(after.take(total(2023, 12))).toEqual([{ line: 9, field: "tons", stated: 12, computed: 12 }]);
});
