import type { EChartsOption } from "echarts";
import type { Language, Texts } from "../language.ts";
import { exactFigure, shortFigure } from "../numbers.ts";
import type { FunnelChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { horizontalBars, labelLetters, rowHeight } from "./horizontal-bars.ts";

const OF: Texts = { id: "dari", en: "of" };
const LINES = 2;

/** Height of the chart, pixels. */
export const funnelHeight = ({ steps }: FunnelChart, look: ChartLook): number => steps.length * rowHeight(look, LINES);

/**
 * Steps as bars under each other, each with its figure and its share of the first step. A step whose figure is missing has
 * no bar and no share.
 */
export const funnelOption = ({ steps, unit }: FunnelChart, language: Language, look: ChartLook): EChartsOption => {
  const [first] = steps;
  const shareOf = (value: number): string | undefined => {
    if (first === undefined || first.value === null || first.value === 0) return undefined;
    const share = exactFigure((value / first.value) * 100, "PERCENT", language);
    const whole = `${share} ${OF[language]} ${first.label[language]}`;
    return whole.length > labelLetters(look) ? share : whole;
  };
  return horizontalBars({
    bars: steps.map(({ label, value }, place) => ({
      name: label[language],
      value,
      label:
        value === null
          ? ""
          : [shortFigure(value, unit, language), place === 0 ? undefined : shareOf(value)]
              .filter((line) => line !== undefined)
              .join("\n"),
    })),
    unit,
    language,
    look,
    lines: LINES,
  });
};
