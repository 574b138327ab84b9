import { expect, test } from "@jest/globals";
import { chartRows } from "../../../../portal/charts/chart-rows.ts";
import { regionAt } from "../../../../portal/charts/region-at.ts";
import { MADE_UP_CHARTS } from "../../../support/made-up-report.ts";

const { funnel, columns, target, lines, ranked, tiles } = MADE_UP_CHARTS;

test("every chart is told as a table with a row for each of its marks, and a value for each head", () => {
  const sizes = [
    [funnel, funnel.steps.length],
    [columns, columns.categories.length],
    [target, target.bars.length],
    [lines, lines.periods.length],
    [ranked, ranked.bars.length],
    [tiles, tiles.tiles.length],
  ] as const;
  for (const [chart, size] of sizes) {
    const { heads, rows } = chartRows(chart, "id");
    expect(rows).toHaveLength(size);
    for (const { values } of rows) expect(values).toHaveLength(Math.max(1, heads.length));
  }
});

test("a table of a chart has its figures in their order, missing ones as missing", () => {
  expect(chartRows(funnel, "id").rows.map(({ values }) => values[0])).toEqual(funnel.steps.map(({ value }) => value));
  expect(chartRows(lines, "en").rows[0]?.values).toEqual(lines.series.map(({ values }) => values[0] ?? null));
  expect(chartRows(ranked, "id").rows.map(({ region }) => region?.code)).toEqual(
    ranked.bars.map(({ region }) => region.code),
  );
});

test("a bar is the region of its place, a tile that of its code, and a step is none", () => {
  expect(regionAt(ranked, 2, 100)).toBe(ranked.bars[2]?.region);
  const last = tiles.tiles.at(-1)?.region;
  expect(regionAt(tiles, 0, { code: last?.code })).toBe(last);
  expect(regionAt(tiles, 0, null)).toBeNull();
  expect(regionAt(funnel, 0, 1)).toBeNull();
});
