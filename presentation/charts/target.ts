import type { EChartsOption, ScatterSeriesOption } from "echarts";
import type { Language, Texts } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import type { TargetChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { horizontalBars, rowHeight } from "./horizontal-bars.ts";
import { missingLabel } from "./missing-mark.ts";

const TARGET: Texts = { id: "target", en: "target" };
const LINES = 2;

/** Height of the chart, pixels. */
export const targetHeight = ({ bars }: TargetChart, look: ChartLook): number => bars.length * rowHeight(look, LINES);

/** What was reached as bars, and what was aimed at as a stroke across each. */
export const targetOption = ({ bars, unit }: TargetChart, language: Language, look: ChartLook): EChartsOption => {
  const targetLabel = (target: number | null): string | undefined =>
    target === null ? undefined : `${TARGET[language]} ${shortFigure(target, unit, language)}`;
  const option = horizontalBars({
    bars: bars.map(({ label, value, target }) => ({
      name: label[language],
      value,
      label: [value === null ? missingLabel(language) : shortFigure(value, unit, language), targetLabel(target)]
        .filter((line) => line !== undefined)
        .join("\n"),
    })),
    unit,
    language,
    look,
    lines: LINES,
    areLabelsAside: true,
  });
  const strokes: ScatterSeriesOption = {
    type: "scatter",
    silent: true,
    symbol: "rect",
    symbolSize: [3, rowHeight(look, LINES) * 0.9],
    itemStyle: { color: look.target, opacity: 1 },
    data: bars.flatMap(({ target }, place) => (target === null ? [] : [[target, place]])),
    z: 3,
  };
  const highest = Math.max(0, ...bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]));
  return {
    ...option,
    // A stroke at the very end would lie in the label.
    xAxis: { ...option.xAxis, min: 0, max: highest * 1.04 },
    series: [...option.series, strokes],
  };
};
