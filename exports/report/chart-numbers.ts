import type { ReportChart } from "../../presentation/report-document.ts";

/** All numbers of a chart. */
export const numbersOf = (chart: ReportChart): readonly (number | null)[] => {
  switch (chart.kind) {
    case "FUNNEL":
      return chart.steps.map(({ value }) => value);
    case "RANKED_BARS":
      return chart.bars.map(({ value }) => value);
    case "TILE_MAP":
      return chart.tiles.map(({ value }) => value);
    case "TARGET":
      return chart.bars.flatMap(({ value, target }) => [value, target]);
    case "COLUMNS":
    case "LINES":
      return chart.series.flatMap(({ values }) => values);
  }
};
