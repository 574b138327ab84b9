import type { EChartsOption } from "echarts";
import type { Language } from "../language.ts";
import type { ReportChart } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { columnsHeight, columnsOption } from "./columns.ts";
import { funnelHeight, funnelOption } from "./funnel.ts";
import { linesHeight, linesOption } from "./lines.ts";
import { rankedBarsHeight, rankedBarsOption } from "./ranked-bars.ts";
import { targetHeight, targetOption } from "./target.ts";
import { tileMapHeight, tileMapOption } from "./tile-map.ts";

/**
 * What ECharts is to draw of a chart, in the page and in the PDF alike. It needs the series `bar`, `line` and `scatter`, and the
 * components `grid`, `legend` and `tooltip`.
 */
export const chartOption = (chart: ReportChart, language: Language, look: ChartLook): EChartsOption => {
  switch (chart.kind) {
    case "FUNNEL":
      return funnelOption(chart, language, look);
    case "RANKED_BARS":
      return rankedBarsOption(chart, language, look);
    case "TILE_MAP":
      return tileMapOption(chart, language, look);
    case "COLUMNS":
      return columnsOption(chart, language, look);
    case "LINES":
      return linesOption(chart, language, look);
    case "TARGET":
      return targetOption(chart, language, look);
  }
};

/** Pixels that a chart wants to be high at the width of its look. */
export const chartHeight = (chart: ReportChart, look: ChartLook): number => {
  switch (chart.kind) {
    case "FUNNEL":
      return funnelHeight(chart, look);
    case "RANKED_BARS":
      return rankedBarsHeight(chart, look);
    case "TILE_MAP":
      return tileMapHeight(chart, look);
    case "COLUMNS":
      return columnsHeight(chart, look);
    case "LINES":
      return linesHeight(chart, look);
    case "TARGET":
      return targetHeight(chart, look);
  }
};
