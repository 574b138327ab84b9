import { expect, test } from "@jest/globals";
import { changeOf, difference } from "../../../../exports/report/change.ts";
import type { FigureRow, RegionAt } from "../../../../exports/report/figure.ts";
import type { Figure } from "../../../../presentation/report-document.ts";

const at = (period: string): RegionAt => ({ period, year: period }) as RegionAt; // the rows below read nothing else

const rowOf = (
  values: Readonly<Record<string, number | null>>,
  ways: Readonly<Record<string, string>> = {},
): FigureRow => ({
  id: "figure",
  label: { id: "Angka", en: "Figure" },
  definition: { id: "Angka.", en: "A figure." },
  unit: "FAMILIES",
  figureOf: ({ period }) => ({ value: values[period] ?? null, unit: "FAMILIES", period }) as Figure, // the rest is not read
  wayOf: ({ period }) => ways[period] ?? null,
});

test("a change is told as a difference and in percent of what was before", () => {
  expect(changeOf(rowOf({ "2024": 110, "2023": 100 }), at("2024"), at("2023"))).toEqual({
    since: "2023",
    absolute: 10,
    percent: 10,
  });
});

test("from below zero a rise is a rise", () => {
  expect(difference(rowOf({ "2024": -50, "2023": -100 }), at("2024"), at("2023"))).toEqual({
    absolute: 50,
    percent: 50,
  });
});

test("from zero there is a difference and no percentage", () => {
  expect(difference(rowOf({ "2024": 5, "2023": 0 }), at("2024"), at("2023"))).toEqual({ absolute: 5, percent: null });
});

test("what is missing on one side has no change", () => {
  expect(difference(rowOf({ "2024": 5 }), at("2024"), at("2023"))).toBeNull();
  expect(difference(rowOf({ "2023": 5 }), at("2024"), at("2023"))).toBeNull();
});

test("what is counted in another way has no change", () => {
  const row = rowOf({ "2025": 5, "2024": 4 }, { "2025": "VILLAGE_INDEX", "2024": "IDM" });
  expect(changeOf(row, at("2025"), at("2024"))).toBeNull();
});
