import { describe, expect, test } from "@jest/globals";
import * as echarts from "echarts";
import { chartHeight, chartOption } from "../../../../presentation/charts/chart-option.ts";
import type { Language } from "../../../../presentation/language.ts";
import type { ReportChart } from "../../../../presentation/report-document.ts";
import { MADE_UP_CHARTS } from "../../../support/made-up-report.ts";
import { testLook } from "../../../support/test-look.ts";

/** The words of a chart as ECharts has drawn it. */
const wordsOf = (chart: ReportChart, language: Language = "id", width = 500): readonly string[] => {
  const look = testLook({ width });
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: chartHeight(chart, look) });
  drawing.setOption(chartOption(chart, language, look));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word = ""]) => word);
};

/** The values of all series, as ECharts is given them. */
const valuesOf = (chart: ReportChart): readonly unknown[][] => {
  const { series } = chartOption(chart, "id", testLook()) as { series: { data: unknown[] }[] };
  return series.map(({ data }) =>
    data.map((item) => (typeof item === "object" && item !== null && "value" in item ? item.value : item)),
  );
};

describe("the funnel", () => {
  test("shows each step with its figure and its share of the first", () => {
    const words = wordsOf(MADE_UP_CHARTS.funnel);
    expect(words).toEqual(expect.arrayContaining(["Hak", "Rp 6,4 triliun", "Rp 3,2 triliun", "50 % dari Hak"]));
    expect(words).toContain("99,5 % dari Hak");
  });

  test("has neither a bar nor a share for a step without a figure, and says so", () => {
    expect(valuesOf(MADE_UP_CHARTS.funnel)[0]).toEqual([6_431_932_236_000, 6_400_000_000_000, null, 3_215_966_118_000]);
    expect(wordsOf(MADE_UP_CHARTS.funnel).filter((word) => word === "… tanpa angka")).toHaveLength(1);
    expect(wordsOf(MADE_UP_CHARTS.funnel, "en")).toContain("… no figure");
  });

  test("gives no shares when the first step is not known", () => {
    const [first, ...steps] = MADE_UP_CHARTS.funnel.steps;
    const words = wordsOf({ ...MADE_UP_CHARTS.funnel, steps: [{ ...first, value: null }, ...steps] });
    expect(words.filter((word) => word.includes("%"))).toEqual([]);
  });
});

describe("ranked bars", () => {
  test("keep the order of the report and have a figure each", () => {
    const words = wordsOf(MADE_UP_CHARTS.ranked);
    expect(words.filter((word) => word.startsWith("Kab. Contoh")).slice(0, 3)).toEqual([
      "Kab. Contoh 1",
      "Kab. Contoh 2",
      "Kab. Contoh 3",
    ]);
    expect(words).toEqual(expect.arrayContaining(["1,7 juta", "853.054", "… tanpa angka"]));
  });
});

describe("the tile map of a chart", () => {
  test("has a tile for every province, and one class with a missing figure", () => {
    const series = valuesOf(MADE_UP_CHARTS.tiles);
    expect(series.flat()).toHaveLength(38);
    expect(series.at(-1)).toEqual([[12.5, 4.5]]);
    expect(wordsOf(MADE_UP_CHARTS.tiles)).toEqual(expect.arrayContaining(["Jtm", "Ppeg", "… tanpa angka"]));
  });

  test("has darker tiles for greater figures", () => {
    const { series } = chartOption(MADE_UP_CHARTS.tiles, "id", testLook()) as {
      series: { itemStyle: { color: string }; data: { figure: number | null }[] }[];
    };
    const known = series.slice(0, -1);
    const lightness = known.map(({ itemStyle }) => Number.parseInt(itemStyle.color.slice(1, 3), 16));
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
    const greatest = known.map(({ data }) => Math.max(...data.map(({ figure }) => figure ?? Number.NaN)));
    expect(greatest).toEqual(greatest.toSorted((a, b) => a - b));
  });

  test("has figures in tiles that are wide enough for them", () => {
    expect(wordsOf(MADE_UP_CHARTS.tiles, "id", 700)).toContain("triliun");
    expect(wordsOf(MADE_UP_CHARTS.tiles, "id", 330)).not.toContain("triliun");
  });
});

describe("columns", () => {
  test("have the figures of the report, with a mark and no column for a missing one", () => {
    const [pkh, marks] = valuesOf(MADE_UP_CHARTS.columns);
    expect(pkh).toEqual([5_100_000_000_000, null, 6_431_932_236_000]);
    expect(marks).toEqual([null, 0, null]);
    const words = wordsOf(MADE_UP_CHARTS.columns, "id", 800);
    expect(words).toEqual(expect.arrayContaining(["PKH", "Dana Desa", "Rp 7,9 triliun"]));
    expect(words.filter((word) => word === "…")).toHaveLength(1);
  });

  test("tell series apart by pattern as well as by colour", () => {
    const { series } = chartOption(MADE_UP_CHARTS.columns, "id", testLook()) as {
      series: { itemStyle?: { color: string; decal?: object } }[];
    };
    expect(series[0]?.itemStyle?.decal).toBeUndefined();
    expect(series[2]?.itemStyle?.decal).toMatchObject({ symbol: "rect" });
  });
});

describe("lines", () => {
  test("have a gap and a mark where a figure is missing", () => {
    const [line, , marks] = valuesOf(MADE_UP_CHARTS.lines);
    expect(line).toEqual([4.6, 5.2, null, 7.1, 8]);
    expect(marks).toEqual([null, null, 0, null, null]);
    expect(wordsOf(MADE_UP_CHARTS.lines).filter((word) => word === "…")).toHaveLength(1);
  });
});

describe("targets", () => {
  test("show what was reached and what was aimed at, also without the one", () => {
    const words = wordsOf(MADE_UP_CHARTS.target);
    expect(words).toEqual(expect.arrayContaining(["4,6 %", "target 10 %", "… tanpa angka", "target 5 %"]));
    const [reached, , strokes] = valuesOf(MADE_UP_CHARTS.target);
    expect(reached).toEqual([4.6, null]);
    expect(strokes).toEqual([
      [10, 0],
      [5, 1],
    ]);
  });
});

describe("every chart", () => {
  test.each(Object.values(MADE_UP_CHARTS))("$kind says its words in the language of the reader", (chart) => {
    expect(wordsOf(chart, "en").join(" ")).not.toMatch(/triliun|juta|tanpa/);
    expect(wordsOf(chart, "id").join(" ")).not.toMatch(/trillion|million|no figure/);
  });

  test.each(Object.values(MADE_UP_CHARTS))("$kind is drawn on a telephone and on a wall", (chart) => {
    expect(wordsOf(chart, "id", 320).length).toBeGreaterThan(3);
    expect(wordsOf(chart, "id", 2_400).length).toBeGreaterThan(3);
  });

  test.each(Object.values(MADE_UP_CHARTS))("$kind is given the report and leaves it as it was", (chart) => {
    const before = JSON.stringify(chart);
    wordsOf(chart);
    expect(JSON.stringify(chart)).toBe(before);
  });
});
