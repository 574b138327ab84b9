import type { EChartsOption } from "echarts";
import type { Language } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import type { FigureUnit } from "../report-document.ts";
import { type ChartLook, isNarrow } from "./chart-look.ts";

/** What all charts have alike. */
export const frame = (look: ChartLook) =>
  ({
    animation: !look.isStill,
    animationDuration: 300,
    color: [...look.series],
    textStyle: { fontFamily: look.font, fontSize: look.fontSize, color: look.text },
  }) satisfies EChartsOption;

/**
 * What the pointer is told.
 *
 * @param say the text about an item; undefined where there is nothing to say
 */
export const tooltip = (look: ChartLook, say: (series: number, place: number) => string | undefined) => ({
  tooltip: {
    show: !look.isStill,
    // Text, not HTML: names of regions are never markup, and the page allows no styles in it.
    renderMode: "richText" as const,
    confine: true,
    backgroundColor: look.ground,
    borderColor: look.line,
    textStyle: { color: look.text, fontFamily: look.font, fontSize: look.fontSize },
    formatter: (given: unknown): string => {
      const [item] = (Array.isArray(given) ? given : [given]) as { seriesIndex?: number; dataIndex: number }[];
      return item === undefined ? "" : (say(item.seriesIndex ?? 0, item.dataIndex) ?? "");
    },
  },
});

/** An axis of figures in few digits. */
export const valueAxis = (unit: FigureUnit, language: Language, look: ChartLook) => ({
  type: "value" as const,
  splitNumber: isNarrow(look) ? 2 : 4,
  axisLabel: {
    color: look.muted,
    fontFamily: look.font,
    fontSize: look.fontSize * 0.9,
    hideOverlap: true,
    formatter: (value: number) => shortFigure(value, unit, language),
  },
  splitLine: { lineStyle: { color: look.line } },
});

/** Pixels that the labels of an axis of these figures take: ticks reach a little further than the greatest. */
export const axisRoom = (
  values: readonly (number | null)[],
  unit: FigureUnit,
  language: Language,
  { fontSize }: ChartLook,
): number => {
  const greatest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  return shortFigure(greatest * 1.5, unit, language).length * fontSize * 0.5 + fontSize * 1.5;
};

/** An axis of names. @param width pixels that a name may take; longer ones go on in the next line, or are cut off */
export const nameAxis = (names: readonly string[], look: ChartLook, width: number, overflow: "truncate" | "break") => ({
  type: "category" as const,
  data: [...names],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.muted } },
  axisLabel: {
    color: look.text,
    fontFamily: look.font,
    fontSize: look.fontSize,
    // Said, since what is measured without it depends on the fonts that a machine has.
    lineHeight: look.fontSize * 1.3,
    width,
    overflow,
    interval: 0,
  },
});

const LETTER_EM = 0.58;
const SIGN_EM = 3.5;

/** Pixels that the names of series take above a chart: in as many lines as its width wants. */
export const legendRoom = (names: readonly string[], { width, fontSize }: ChartLook): number => {
  if (names.length < 2) return fontSize;
  const lengths = names.map((name) => (name.length * LETTER_EM + SIGN_EM) * fontSize);
  let lines = 1;
  let taken = 0;
  for (const length of lengths) {
    if (taken > 0 && taken + length > width) {
      lines += 1;
      taken = 0;
    }
    taken += length;
  }
  return (lines * 1.7 + 1.3) * fontSize;
};

/** The names of series, with their patterns and symbols. */
export const legend = (look: ChartLook, names: readonly string[]) => ({
  legend: {
    show: names.length > 1,
    data: [...names],
    top: 0,
    left: 0,
    itemWidth: look.fontSize * 2,
    itemHeight: look.fontSize,
    itemGap: look.fontSize,
    // Whoever hides a series by a click finds it hidden in print as well; the tables have all of them.
    selectedMode: false,
    textStyle: { color: look.text, fontFamily: look.font, fontSize: look.fontSize },
  },
});
