import type { BarSeriesOption } from "echarts";
import type { ChartLook } from "./chart-look.ts";
import { readableOn } from "./colours.ts";

type Decal = Exclude<NonNullable<NonNullable<BarSeriesOption["itemStyle"]>["decal"]>, "none">;

/** Patterns, symbols and dashes tell series apart for whoever sees no colours; the first series is plain. */
const DECALS: readonly Decal[] = [
  {},
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5] },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1, 3], rotation: Math.PI / 4 },
];
const SYMBOLS = ["circle", "rect", "triangle", "diamond"] as const;
const DASHES = ["solid", "dashed", "dotted"] as const;

const at = <Item>(list: readonly Item[], place: number): Item | undefined => list[place % list.length];

/** Of bars: their colour with the pattern of their place. */
const barStyle = (place: number, color: string, { ground, text }: ChartLook) => {
  const plain = { color, borderColor: color, borderWidth: 1 };
  const decal = at(DECALS, place);
  if (decal?.symbol === undefined) return plain;
  // A copy: ECharts changes what it is given.
  return { ...plain, decal: { ...structuredClone(decal), color: readableOn(color, ground, text) } };
};

/** How the series of a place is drawn. */
export const seriesStyle = (place: number, look: ChartLook) => {
  const color = at(look.series, place) ?? look.series[0];
  return {
    color,
    symbol: at(SYMBOLS, place) ?? SYMBOLS[0],
    dash: at(DASHES, place) ?? DASHES[0],
    bar: barStyle(place, color, look),
  };
};
