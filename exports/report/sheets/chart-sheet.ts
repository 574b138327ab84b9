import type { StreamedCell, StreamedColumn, StreamedSheet } from "../../../platform/xlsx/sheet-xml.ts";
import type { Language, Texts } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import type { RegionLink, ReportChart } from "../../../presentation/report-document.ts";
import { WORDS } from "../words.ts";
import { formatOf, withUnit } from "./unit-format.ts";

interface Drawn {
  /** Headings of the texts that say what is drawn. */
  readonly heads: readonly Texts[];
  /** Headings of the figures. */
  readonly figures: readonly Texts[];
  readonly rows: readonly (readonly StreamedCell[])[];
}

const byRegion = (places: readonly { readonly region: RegionLink; readonly value: number | null }[]): Drawn => ({
  heads: [WORDS.code, WORDS.region],
  figures: [WORDS.value],
  rows: places.map(({ region, value }) => [region.code, region.name, value]),
});

interface Series {
  readonly label: Texts;
  readonly values: readonly (number | null)[];
}

const bySeries = (head: Texts, names: readonly string[], series: readonly Series[]): Drawn => ({
  heads: [head],
  figures: series.map(({ label }) => label),
  rows: names.map((name, place) => [name, ...series.map(({ values }) => values[place] ?? null)]),
});

const drawnBy = (chart: ReportChart, language: Language): Drawn => {
  switch (chart.kind) {
    case "FUNNEL":
      return {
        heads: [WORDS.row],
        figures: [WORDS.value],
        rows: chart.steps.map(({ label, value }) => [label[language], value]),
      };
    case "RANKED_BARS":
      return byRegion(chart.bars);
    case "TILE_MAP":
      return byRegion(chart.tiles);
    case "TARGET":
      return {
        heads: [WORDS.row],
        figures: [WORDS.value, WORDS.target],
        rows: chart.bars.map(({ label, value, target }) => [label[language], value, target]),
      };
    case "COLUMNS":
      return bySeries(
        WORDS.row,
        chart.categories.map((category) => category[language]),
        chart.series,
      );
    case "LINES":
      return bySeries(
        WORDS.period,
        chart.periods.map((period) => periodName(period, language)),
        chart.series,
      );
  }
};

/** The figures that a chart draws. */
export const chartSheet = (name: string, chart: ReportChart, language: Language): StreamedSheet => {
  const { heads, figures, rows } = drawnBy(chart, language);
  const columns: readonly StreamedColumn[] = [
    ...heads.map((head) => ({ heading: head[language], format: "TEXT", width: 30 }) as const),
    ...figures.map((figure) => ({
      heading: withUnit(figure[language], chart.unit, language),
      format: formatOf(chart.unit),
      width: 24,
    })),
  ];
  return { name, columns, rows, hasFilter: false };
};
