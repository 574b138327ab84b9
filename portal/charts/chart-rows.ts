import type { Language } from "../../presentation/language.ts";
import { periodName } from "../../presentation/periods.ts";
import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";

/** What a chart shows, as rows. */
export interface ChartRows {
  /** Names of the columns of figures; a single one is not named. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly region: RegionLink | null;
    readonly values: readonly (number | null)[];
  }[];
}

const TARGET_HEADS: Readonly<Record<Language, readonly [string, string]>> = {
  id: ["Capaian", "Target"],
  en: ["Reached", "Target"],
};

interface Series {
  readonly label: Readonly<Record<Language, string>>;
  readonly values: readonly (number | null)[];
}

const ofSeries = (names: readonly string[], series: readonly Series[], language: Language): ChartRows => ({
  heads: series.map(({ label }) => label[language]),
  rows: names.map((name, place) => ({
    name,
    region: null,
    values: series.map(({ values }) => values[place] ?? null),
  })),
});

const ofRegions = (regions: readonly { readonly region: RegionLink; readonly value: number | null }[]): ChartRows => ({
  heads: [],
  rows: regions.map(({ region, value }) => ({ name: region.name, region, values: [value] })),
});

/** The figures of a chart, in the order in which it shows them. */
export const chartRows = (chart: ReportChart, language: Language): ChartRows => {
  switch (chart.kind) {
    case "FUNNEL":
      return {
        heads: [],
        rows: chart.steps.map(({ label, value }) => ({ name: label[language], region: null, values: [value] })),
      };
    case "RANKED_BARS":
      return ofRegions(chart.bars);
    case "TILE_MAP":
      return ofRegions(chart.tiles);
    case "COLUMNS":
      return ofSeries(
        chart.categories.map((category) => category[language]),
        chart.series,
        language,
      );
    case "LINES":
      return ofSeries(
        chart.periods.map((period) => periodName(period, language)),
        chart.series,
        language,
      );
    case "TARGET":
      return {
        heads: TARGET_HEADS[language],
        rows: chart.bars.map(({ label, value, target }) => ({
          name: label[language],
          region: null,
          values: [value, target],
        })),
      };
  }
};
