import { describe, expect, test } from "@jest/globals";
import { nameColumn } from "../../../../portal/pages/query/result/name-column.ts";
import { isFigureColumn } from "../../../../presentation/result-text.ts";
import { MOST_DRAWN, tableChart } from "../../../../portal/pages/query/result/table-chart.ts";

const HEADINGS = ["rank", "region.code", "region.name", "families", "share"];
const ROWS = [
  [1, "35", "Jawa Timur", 1_697_477, 0.25],
  [2, "32", "Jawa Barat", null, 0.5],
];
const chart = (shape: "BARS" | "LINES", figures: readonly number[]) =>
  tableChart({ headings: HEADINGS, rows: ROWS }, { shape, label: 2, figures });

describe("columns", () => {
  test("are figures when they have numbers wherever they have something", () => {
    expect(HEADINGS.map((_, place) => isFigureColumn(ROWS, place))).toEqual([true, false, false, true, true]);
    expect(isFigureColumn([[null]], 0)).toBe(false);
  });

  test("name the rows by a name before a period before any text, and by none when there is none", () => {
    expect(nameColumn(HEADINGS, new Set([0, 3, 4]))).toBe(2);
    expect(nameColumn(["a", "families.period"], new Set())).toBe(1);
    expect(nameColumn(["code", "x"], new Set([1]))).toBe(0);
    expect(nameColumn(["x"], new Set([0]))).toBe(-1);
  });
});

describe("the chart of a table", () => {
  test("is a bar a row for one figure, and a missing one stays missing", () => {
    expect(chart("BARS", [3])).toMatchObject({
      kind: "RANKED_BARS",
      unit: "COUNT",
      bars: [
        { region: { name: "Jawa Timur" }, value: 1_697_477 },
        { region: { name: "Jawa Barat" }, value: null },
      ],
    });
  });

  test("has columns beside each other for several figures, and decimals where one of them has", () => {
    expect(chart("BARS", [3, 4])).toMatchObject({
      kind: "COLUMNS",
      unit: "SCORE",
      series: [{ label: { id: "families" }, values: [1_697_477, null] }, { values: [0.25, 0.5] }],
    });
  });

  test("has a line a figure when lines are wanted", () => {
    expect(chart("LINES", [4])).toMatchObject({ kind: "LINES", periods: ["Jawa Timur", "Jawa Barat"] });
  });

  test("tells who cannot see it how many there are, and from what to what", () => {
    expect(chart("BARS", [4]).summary.en).toBe("2: share: 2 (0.25 – 0.5)");
  });

  test("draws no more rows than can be told apart", () => {
    const rows = Array.from({ length: 500 }, (_, place) => [place]);
    const { bars } = tableChart({ headings: ["n"], rows }, { shape: "BARS", label: -1, figures: [0] }) as unknown as {
      bars: readonly { region: { name: string } }[];
    };
    expect(bars).toHaveLength(MOST_DRAWN);
    expect(bars[0]?.region.name).toBe("1");
  });
});
