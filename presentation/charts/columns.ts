import type { BarSeriesOption, EChartsOption } from "echarts";
import type { Language } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import type { ColumnsChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { axisRoom, frame, legend, legendRoom, nameAxis, tooltip, valueAxis } from "./frame.ts";
import { MISSING_MARK, missingLabel, missingPlaces } from "./missing-mark.ts";
import { seriesStyle } from "./series-style.ts";

const HEIGHT_EM = 22;

/** Height of the chart, pixels. */
export const columnsHeight = (_: ColumnsChart, { fontSize }: ChartLook): number => HEIGHT_EM * fontSize;

/** Columns beside each other in each category. A missing one has a mark in its place. */
export const columnsOption = (
  { categories, series, unit }: ColumnsChart,
  language: Language,
  look: ChartLook,
): EChartsOption => {
  const names = series.map(({ label }) => label[language]);
  const room = (look.width * 0.7) / Math.max(1, categories.length * series.length);
  const text = { fontFamily: look.font, fontSize: look.fontSize * 0.9 };
  const columns = series.flatMap(({ label, values }, place): BarSeriesOption[] => {
    const stack = `series ${place}`;
    return [
      {
        type: "bar",
        name: label[language],
        stack,
        data: [...values],
        itemStyle: seriesStyle(place, look).bar,
        label: {
          // `Rp 3,2 triliun` needs its place, or it lies on its neighbour.
          show: room > look.fontSize * 7,
          position: "top",
          formatter: ({ dataIndex }) => {
            const value = values[dataIndex];
            return value === null || value === undefined ? "" : shortFigure(value, unit, language);
          },
          ...text,
          color: look.text,
        },
      },
      {
        type: "bar",
        stack,
        silent: true,
        data: [...missingPlaces(values)],
        label: { show: true, position: "top", formatter: MISSING_MARK, ...text, color: look.muted },
      },
    ];
  });
  return {
    ...frame(look),
    ...legend(look, names),
    ...tooltip(look, (index, place) => {
      const value = series[Math.floor(index / 2)]?.values[place];
      const said = value === null || value === undefined ? missingLabel(language) : shortFigure(value, unit, language);
      return `${categories[place]?.[language] ?? ""}\n${names[Math.floor(index / 2)] ?? ""}: ${said}`;
    }),
    grid: {
      left: axisRoom(
        series.flatMap(({ values }) => values),
        unit,
        language,
        look,
      ),
      right: look.fontSize,
      top: legendRoom(names, look) + look.fontSize,
      bottom: look.fontSize * 3.2,
    },
    xAxis: nameAxis(
      categories.map((category) => category[language]),
      look,
      (look.width * 0.8) / Math.max(1, categories.length),
      "break",
    ),
    yAxis: valueAxis(unit, language, look),
    series: columns,
  };
};
