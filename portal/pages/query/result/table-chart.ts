import type { FigureUnit, ReportChart } from "../../../../presentation/report-document.ts";
import type { ResultCell } from "../../../../presentation/result-table.ts";

/** What a reader has chosen to see of a table. */
export interface ChartChoice {
  readonly shape: "BARS" | "LINES";
  /** Column of the names; -1 numbers the rows. */
  readonly label: number;
  /** Columns of the figures. */
  readonly figures: readonly number[];
}

interface ChartTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
}

/** Bars or points that can be told apart. */
export const MOST_DRAWN = 60;

/** The chart of a table, with the first rows of it. What a figure counts no answer says, so that figures are told without a unit. */
export const tableChart = ({ headings, rows }: ChartTable, { shape, label, figures }: ChartChoice): ReportChart => {
  const drawn = rows.slice(0, MOST_DRAWN);
  const names = drawn.map((cells, place) => String(label < 0 ? place + 1 : (cells[label] ?? "–")));
  const series = figures.map((place) => ({
    label: same(headings[place] ?? ""),
    values: drawn.map((cells) => numberOf(cells[place])),
  }));
  const title = same(figures.map((place) => headings[place] ?? "").join(", "));
  const base = { id: "result", title, summary: summaryOf(names, series), unit: unitOf(series) };
  if (shape === "LINES") return { ...base, kind: "LINES", periods: names, series };
  const [only, ...others] = series;
  if (only !== undefined && others.length === 0) {
    const bars = names.map((name, place) => ({
      region: { code: String(place), name, level: "VILLAGE" as const },
      value: only.values[place] ?? null,
    }));
    return { ...base, kind: "RANKED_BARS", bars };
  }
  return { ...base, kind: "COLUMNS", categories: names.map(same), series };
};

const same = (text: string) => ({ id: text, en: text });

const numberOf = (cell: ResultCell | undefined): number | null => (typeof cell === "number" ? cell : null);

interface Series {
  readonly label: { readonly id: string };
  readonly values: readonly (number | null)[];
}

/** Shares and ratios need decimals, counts and money have none. */
const unitOf = (series: readonly Series[]): FigureUnit =>
  series.some(({ values }) => values.some((value) => value !== null && !Number.isInteger(value))) ? "SCORE" : "COUNT";

const summaryOf = (names: readonly string[], series: readonly Series[]) => {
  const told = series.map(({ label, values }) => {
    const known = values.filter((value) => value !== null);
    return `${label.id}: ${known.length} (${Math.min(...known)} – ${Math.max(...known)})`;
  });
  return same(`${names.length}: ${told.join("; ")}`);
};
