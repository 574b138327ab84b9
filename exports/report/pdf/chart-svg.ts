import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartHeight, chartOption } from "../../../presentation/charts/chart-option.ts";
import type { Language } from "../../../presentation/language.ts";
import type { ReportChart } from "../../../presentation/report-document.ts";
import { PRINT_LOOK } from "../../pdf/print-look.ts";

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A chart of the report as a picture of lines. */
export const chartSvg = (chart: ReportChart, language: Language): string => {
  const { width } = PRINT_LOOK;
  const height = Math.ceil(chartHeight(chart, PRINT_LOOK));
  const drawing = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    drawing.setOption(chartOption(chart, language, PRINT_LOOK));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
};
