import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../platform/project-root.ts";
import { NATION } from "../platform/region-code.ts";

/** The sources with a database of their own, by the name of that database. */
export type SourceName = "social_welfare" | "village_development" | "disbursement";

/** The files of published figures, by the source whose database holds them. */
export const FIGURE_FILES: Readonly<Record<SourceName, readonly string[]>> = {
  social_welfare: ["families", "policies", "staff", "graduation"],
  village_development: ["village-fund", "village-index", "enterprises", "facilitators", "programmes", "region-counts"],
  disbursement: ["payments", "banks"],
};

/** A figure as a publication states it. */
export interface PublishedFigure {
  /** `ID` for the nation. */
  readonly regionCode: string;
  readonly year: number;
  /** The period as far as it is stated, else empty. */
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string | null;
  readonly sourceId: string;
  /** The generated figure that must equal this one, as `measure@period`; empty when it is only cited. */
  readonly anchors: string;
}

/** A published figure that a generated one must equal. */
export interface Anchor {
  readonly value: number;
  readonly sourceId: string;
}

/** One line of a CSV file by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Everything in `data/published`. */
export interface Published {
  readonly figures: Readonly<Record<SourceName, readonly PublishedFigure[]>>;
  /** The anchors of a measure and period, by region code. */
  readonly anchors: (measure: string, period: string | number) => ReadonlyMap<string, Anchor>;
  /** The lines of any other file, such as `sources` or `disbursement/bank-list`. */
  readonly rows: (file: string) => readonly Row[];
}

/** Reads `data/published`; some 40 KB, so that it is read at once, each file once. */
export const readPublished = (): Published => {
  const files = new Map<string, readonly Row[]>();
  const rows = (file: string): readonly Row[] => {
    const lines = files.get(file) ?? readRows(file);
    files.set(file, lines);
    return lines;
  };
  const figuresOf = (source: SourceName) =>
    FIGURE_FILES[source].flatMap((file) => rows(`${source.replace("_", "-")}/${file}`).map(toFigure));
  const figures = {
    social_welfare: figuresOf("social_welfare"),
    village_development: figuresOf("village_development"),
    disbursement: figuresOf("disbursement"),
  };
  const anchors = indexAnchors(Object.values(figures).flat());
  return {
    figures,
    anchors: (measure, period) => anchors.get(`${measure}@${period}`) ?? new Map<string, Anchor>(),
    rows,
  };
};

const readRows = (file: string): readonly Row[] =>
  parse<Row>(readFileSync(join(projectRoot(), "data", "published", `${file}.csv`)), { columns: true });

const toFigure = (row: Row): PublishedFigure => ({
  regionCode: row["region_code"] || NATION,
  year: Number(row["year"]),
  period: row["period"] ?? "",
  metric: row["metric"] ?? "",
  value: Number(row["value"]),
  unit: row["unit"] ?? "",
  note: row["note"] || null,
  sourceId: row["source_id"] ?? "",
  anchors: row["anchors"] ?? "",
});

const indexAnchors = (figures: readonly PublishedFigure[]): ReadonlyMap<string, ReadonlyMap<string, Anchor>> => {
  const index = new Map<string, Map<string, Anchor>>();
  for (const { anchors, regionCode, value, sourceId } of figures) {
    if (anchors === "") continue;
    const regions = index.get(anchors) ?? new Map<string, Anchor>();
    if (regions.has(regionCode)) throw new Error(`Two published figures are the anchor ${anchors} of ${regionCode}.`);
    index.set(anchors, regions.set(regionCode, { value, sourceId }));
  }
  return index;
};
