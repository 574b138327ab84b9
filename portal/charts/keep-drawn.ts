import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendPlainComponent, TooltipComponent } from "echarts/components";
import { type ECElementEvent, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartHeight, chartOption } from "../../presentation/charts/chart-option.ts";
import type { Language } from "../../presentation/language.ts";
import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";
import { CHART_MEDIA, chartLookOf } from "./chart-look-of.ts";
import { regionAt } from "./region-at.ts";

use([BarChart, LineChart, ScatterChart, GridComponent, LegendPlainComponent, TooltipComponent, SVGRenderer]);

interface KeptChart {
  readonly chart: ReportChart;
  readonly language: Language;
  /** Told of the region whose bar or tile is clicked. */
  readonly onRegion: (region: RegionLink) => void;
}

/**
 * Draws a chart into an element, and again whenever the element's width, the colour scheme or the medium changes. Returns what
 * ends it.
 */
export const keepDrawn = (element: HTMLElement, { chart, language, onRegion }: KeptChart): (() => void) => {
  const drawing = init(element, null, { renderer: "svg", width: element.clientWidth, height: 1 });
  const draw = (): void => {
    const look = chartLookOf(element);
    if (look.width === 0) return;
    const height = chartHeight(chart, look);
    element.style.height = `${height}px`;
    drawing.resize({ width: look.width, height });
    drawing.setOption(chartOption(chart, language, look), { notMerge: true });
    // Paper does not wait for the next frame.
    if (look.isStill) drawing.getZr().flush();
  };

  let width = 0;
  const observer = new ResizeObserver(() => {
    // What is drawn makes the element higher, which is no reason to draw it again.
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    draw();
  });
  observer.observe(element);
  const media = Object.values(CHART_MEDIA).map((query) => matchMedia(query));
  for (const each of media) each.addEventListener("change", draw);
  drawing.on("click", ({ dataIndex, data }: ECElementEvent) => {
    const region = regionAt(chart, dataIndex, data);
    if (region !== null) onRegion(region);
  });

  return () => {
    observer.disconnect();
    for (const each of media) each.removeEventListener("change", draw);
    drawing.dispose();
  };
};
