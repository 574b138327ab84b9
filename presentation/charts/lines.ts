import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { Language } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import { periodName } from "../periods.ts";
import type { LinesChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { axisRoom, frame, legend, legendRoom, nameAxis, tooltip, valueAxis } from "./frame.ts";
import { MISSING_MARK, missingLabel, missingPlaces } from "./missing-mark.ts";
import { seriesStyle } from "./series-style.ts";

const HEIGHT_EM = 20;
/** A year is never broken. */
const YEAR_EM = 2.6;

/** Height of the chart, pixels. */
export const linesHeight = (_: LinesChart, { fontSize }: ChartLook): number => HEIGHT_EM * fontSize;

/** Figures over time. Where one is missing, the line has a gap and the axis a mark. */
export const linesOption = (
  { periods, series, unit }: LinesChart,
  language: Language,
  look: ChartLook,
): EChartsOption => {
  const names = series.map(({ label }) => label[language]);
  const lines = series.map(({ label, values }, place): LineSeriesOption => {
    const { color, symbol, dash } = seriesStyle(place, look);
    return {
      type: "line",
      name: label[language],
      data: [...values],
      connectNulls: false,
      symbol,
      symbolSize: look.fontSize * 0.6,
      showAllSymbol: true,
      itemStyle: { color },
      lineStyle: { color, width: 2, type: dash },
    };
  });
  const text = { fontFamily: look.font, fontSize: look.fontSize };
  const gaps = series.map(
    ({ values }, place): ScatterSeriesOption => ({
      type: "scatter",
      silent: true,
      symbolSize: 1,
      itemStyle: { color: look.muted },
      data: [...missingPlaces(values)],
      label: { show: true, position: "top", formatter: MISSING_MARK, ...text, color: seriesStyle(place, look).color },
    }),
  );
  const left = axisRoom(
    series.flatMap(({ values }) => values),
    unit,
    language,
    look,
  );
  const right = look.fontSize * 2;
  const room = ((look.width - left - right) * 0.9) / Math.max(1, periods.length);
  const periodAxis = nameAxis(
    periods.map((period) => periodName(period, language)),
    look,
    Math.max(room, look.fontSize * YEAR_EM),
    "break",
  );
  return {
    ...frame(look),
    ...legend(look, names),
    ...tooltip(look, (index, place) => {
      const value = series[index]?.values[place];
      const said = value === null || value === undefined ? missingLabel(language) : shortFigure(value, unit, language);
      return `${periodName(periods[place] ?? "", language)}\n${names[index] ?? ""}: ${said}`;
    }),
    grid: {
      left,
      right,
      top: legendRoom(names, look),
      bottom: look.fontSize * 3.2,
    },
    xAxis: {
      ...periodAxis,
      // Years between two others are read without their name.
      axisLabel: { ...periodAxis.axisLabel, interval: "auto" },
      boundaryGap: true,
    },
    yAxis: valueAxis(unit, language, look),
    series: [...lines, ...gaps],
  };
};
