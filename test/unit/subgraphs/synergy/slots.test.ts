import { describe, expect, test } from "@jest/globals";
import type { Catalogue, MeasureInfo } from "../../../../platform/measures/measure.ts";
import { slotsOf } from "../../../../subgraphs/synergy/refresh/slots.ts";

const measure = (id: string, given: Partial<MeasureInfo> = {}): MeasureInfo => ({
  id,
  name: { id: "Nama", en: "Name" },
  definition: { id: "Definisi.", en: "Definition." },
  words: [],
  smallestLevel: "VILLAGE",
  unit: "FAMILIES",
  decimals: 0,
  behaviour: "STOCK",
  grain: "PERIOD",
  privacy: "OPEN",
  isAdditive: true,
  breaks: [],
  ...given,
});

const catalogue = (measures: readonly MeasureInfo[]): Catalogue => ({
  source: "a",
  publisher: { id: "Penerbit", en: "Publisher" },
  measures,
  attributes: [],
});

const ONE = measure("ONE");
const TWO = measure("TWO");
const { fingerprint } = slotsOf(catalogue([ONE, TWO]));

test("figures stand in the order of the catalogue", () => {
  expect(slotsOf(catalogue([TWO, ONE])).measures).toEqual(["TWO", "ONE"]);
});

describe("the fingerprint", () => {
  test.each([
    ["another order", [TWO, ONE]],
    ["a measure less", [ONE]],
    ["a measure more", [ONE, TWO, measure("THREE")]],
    ["another unit", [ONE, measure("TWO", { unit: "PEOPLE" })]],
    ["other decimals", [ONE, measure("TWO", { decimals: 4 })]],
    ["another behaviour", [ONE, measure("TWO", { behaviour: "FLOW" })]],
    ["another grain", [ONE, measure("TWO", { grain: "YEAR" })]],
  ])("changes with %s, by which stored numbers would mean something else", (_, measures) => {
    expect(slotsOf(catalogue(measures)).fingerprint).not.toBe(fingerprint);
  });

  test("stays when a text is worded anew, so that nothing has to be loaded again", () => {
    const reworded = measure("TWO", { name: { id: "Lain", en: "Other" }, words: ["lain"] });
    expect(slotsOf(catalogue([ONE, reworded])).fingerprint).toBe(fingerprint);
  });
});
