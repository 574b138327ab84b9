import type { EChartsOption } from "echarts";
import type { Language } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import type { RankedBarsChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { horizontalBars, rowHeight } from "./horizontal-bars.ts";
import { shortRegionName } from "./short-region-name.ts";

/** Height of the chart, pixels. */
export const rankedBarsHeight = ({ bars }: RankedBarsChart, look: ChartLook): number => bars.length * rowHeight(look);

/** Regions under each other in the order given, each with its figure. */
export const rankedBarsOption = ({ bars, unit }: RankedBarsChart, language: Language, look: ChartLook): EChartsOption =>
  horizontalBars({
    bars: bars.map(({ region, value }) => ({
      name: shortRegionName(region.name),
      value,
      label: value === null ? "" : shortFigure(value, unit, language),
    })),
    unit,
    language,
    look,
  });
