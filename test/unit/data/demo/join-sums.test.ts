import { beforeAll, expect, test } from "@jest/globals";
import { chooseRegencies, familiesIn } from "../../../../data/demo/choose-regencies.ts";
import { createDemo, createDemoFamilies, type Demo } from "../../../../data/demo/demo.ts";
import { joinSums, keepSums } from "../../../../data/demo/family-detail/join-sums.ts";
import type { DetailSums } from "../../../../data/demo/family-detail/sums.ts";
import { FAMILY_PERIODS, YEARLY_PERIODS } from "../../../../data/demo/family-periods.ts";
import { GRADUATION_YEARS } from "../../../../data/demo/graduated.ts";
import { PAYMENT_PERIODS } from "../../../../data/demo/payment-periods.ts";
import { loadRegionReference } from "../../../../platform/regions/reference.ts";

/** Small ones of three provinces, in the order of their codes. */
const REGENCIES = ["35.76", "61.11", "63.72"];

let demo: Demo;
beforeAll(async () => {
  demo = createDemo({ regions: await loadRegionReference(), scope: "seed" });
});

/** Everything that rollups ask. */
const allOf = (sums: DetailSums): readonly unknown[] => [
  sums.places,
  FAMILY_PERIODS.map(({ period }) => sums.figures(period)),
  YEARLY_PERIODS.map(({ year }) => [sums.entitled(year), sums.conditions(year)]),
  YEARLY_PERIODS.map(({ period }) => sums.cohorts(period)),
  GRADUATION_YEARS.map(sums.graduated),
  PAYMENT_PERIODS.map((payment) => [sums.transfers(payment), sums.banks(payment)]),
];

test("regencies made one by one and forgotten add up to what they do when they are made together", () => {
  const kept = REGENCIES.map((code) => keepSums(createDemoFamilies(demo, [code]).sums));
  const together = createDemoFamilies(demo, REGENCIES).sums;
  expect(together.places.villages).toBeGreaterThan(50);
  expect(allOf(joinSums(kept))).toEqual(allOf(together));
});

test("as many whole regencies are chosen as fit, the same every time, and never those that always have families", () => {
  let before = 0;
  for (const wanted of [1_000, 5_000, 50_000, 500_000, 10_000_000]) {
    const chosen = chooseRegencies(demo, wanted);
    expect(chosen).toEqual(chooseRegencies(demo, wanted));
    expect(chosen.families).toBe(familiesIn(demo, chosen.codes));
    expect(chosen.families).toBeLessThanOrEqual(wanted);
    expect(chosen.families).toBeGreaterThanOrEqual(before);
    expect(chosen.codes.filter((code) => code === "33.07" || code === "53.14")).toEqual([]);
    before = chosen.families;
  }
  expect(before).toBe(chooseRegencies(demo, 1).mostFamilies);
});
