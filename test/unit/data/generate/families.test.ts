import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createDemo, type Demo } from "../../../../data/demo/demo.ts";
import { familyCells } from "../../../../data/generate/family-cells.ts";
import { type GeneratedFamily, generateFamilies } from "../../../../data/generate/families.ts";
import { shareFamilies } from "../../../../data/generate/share-families.ts";
import { createTransferCells } from "../../../../data/generate/transfer-cells.ts";
import { loadRegionReference, type RegionReference } from "../../../../platform/regions/reference.ts";

let regions: readonly RegionReference[];
let demo: Demo;
beforeAll(async () => {
  regions = await loadRegionReference();
  demo = createDemo({ regions, scope: "national" });
});

const make = (count: number, within: readonly string[], from = demo): readonly GeneratedFamily[] => [
  ...generateFamilies(shareFamilies(from, count, within)),
];

test("as many families are made as are wanted, all of them within, in the order of the villages", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000 }),
      fc.constantFrom("35", "35.01", "35.01.01", "35.01.01.2001", "91"),
      (count, region) => {
        const codes = make(count, [region]).map(({ village }) => village.code);
        expect(codes).toHaveLength(count);
        expect(codes.filter((code) => !`${code}.`.startsWith(`${region}.`))).toEqual([]);
        expect(codes.toSorted()).toEqual(codes);
      },
    ),
    { numRuns: 20 },
  );
});

test("ten million families are shared without making one of them, regencies as the demo counts them", () => {
  const villages = shareFamilies(demo, 10_000_000, ["ID"]);
  const within = (code: string): number =>
    villages.reduce((sum, village) => sum + (village.code.startsWith(code) ? village.families : 0), 0);
  expect(within("")).toBe(10_000_000);
  const { context, counts } = demo;
  for (const code of ["33.07", "35.01", "53.14"]) {
    const counted = counts("2025")[context.tree.indexOf.get(code) ?? -1] ?? 0;
    expect(Math.abs(within(code) / counted - 1)).toBeLessThan(0.02);
  }
});

test("the same seed gives the same families, another one others", () => {
  const rows = (from: Demo): readonly unknown[] => make(500, ["53.14", "35.78"], from).map(familyCells);
  expect(rows(createDemo({ regions, scope: "national" }))).toEqual(rows(demo));
  expect(rows(createDemo({ regions, scope: "national", seed: "another" }))).not.toEqual(rows(demo));
});

test("no card has such a number, no number comes twice, and every name and order says that it is made up", () => {
  const families = make(5_000, ["33.07", "53.14"]);
  const transferOf = createTransferCells(demo);
  const cards = families.map(({ cardNumber }) => cardNumber);
  expect(cards.filter((card) => !/^\d{6}9899\d{6}$/.test(card))).toEqual([]); // where the day and month of issue stand
  expect(new Set(cards).size).toBe(cards.length);
  for (const family of families) {
    expect(family.cardNumber.slice(0, 6)).toBe(family.village.code.slice(0, 8).replaceAll(".", ""));
    expect(familyCells(family)["representative"]).toMatch(/^SYNTHETIC /);
    const transfer = transferOf(family);
    expect(transfer === undefined).toBe(family.isSuspended);
    if (transfer === undefined) continue;
    expect(transfer).toMatchObject({
      card: family.cardNumber,
      orderNumber: expect.stringMatching(/^SYNTHETIC\//),
      account: expect.stringMatching(/^0000\d{8}$/),
    });
    expect(Number(transfer["amount"])).toBeGreaterThan(0);
  }
});
