import type { Texts } from "./language.ts";

/** What a figure counts; money is in whole rupiah, a share in percent, a score from 0 to 1. */
export type FigureUnit =
  | "RUPIAH"
  | "RUPIAH_PER_FAMILY"
  | "FAMILIES"
  | "PEOPLE"
  | "VILLAGES"
  | "ENTERPRISES"
  | "ACTIONS"
  | "COMPLAINTS"
  | "PERCENT"
  | "SCORE"
  | "COUNT";

export type FigureProvenance = "PUBLISHED" | "IMPORTED" | "SYNTHETIC";

/** Why a figure is missing: no such thing here, not known, too few people to publish, or not computable from what is known. */
export type MissingReason = "NOT_APPLICABLE" | "NOT_AVAILABLE" | "SUPPRESSED" | "UNDEFINED";

/** A figure with everything that is known about it. A missing one has a reason, and no figure is ever 0 for want of data. */
export interface Figure {
  readonly value: number | null;
  readonly unit: FigureUnit;
  /** Set exactly when `value` is null. */
  readonly missing: MissingReason | null;
  /** The period it is really of: the year, where it is told by year only. */
  readonly period: string;
  readonly provenance: FigureProvenance | null;
  /** Date of the data, as its source tells it. */
  readonly asOf: string | null;
  /** Ids of `ReportDocument.sources`. */
  readonly sources: readonly string[];
}

/** A figure that stands at the top of the report. */
export interface Headline {
  /** Stable, kebab-case, such as `pkh-credited`. */
  readonly id: string;
  readonly label: Texts;
  /** What is counted, in a sentence. */
  readonly definition: Texts;
  readonly figure: Figure;
  /** Against the period before; null where there is none to compare with. */
  readonly change: { readonly since: string; readonly absolute: number | null; readonly percent: number | null } | null;
}

/** A region that a reader can go to. */
export interface RegionLink {
  readonly code: string;
  readonly name: string;
  readonly level: "NATION" | "PROVINCE" | "REGENCY" | "DISTRICT" | "VILLAGE";
}

interface ChartBase {
  readonly id: string;
  readonly title: Texts;
  /** What the chart says, for whoever cannot see it. */
  readonly summary: Texts;
  readonly unit: FigureUnit;
}

/** Steps of which each is a part of the one before, such as ordered, credited, withdrawn. */
export interface FunnelChart extends ChartBase {
  readonly kind: "FUNNEL";
  readonly steps: readonly { readonly label: Texts; readonly value: number | null }[];
}

/** Regions by one figure, in the order in which they are to be shown. */
export interface RankedBarsChart extends ChartBase {
  readonly kind: "RANKED_BARS";
  readonly bars: readonly { readonly region: RegionLink; readonly value: number | null }[];
}

/** Provinces as tiles of the same size, near where they lie (`tile-map.ts` has the places). */
export interface TileMapChart extends ChartBase {
  readonly kind: "TILE_MAP";
  readonly tiles: readonly { readonly region: RegionLink; readonly value: number | null }[];
}

/** One column a series in each category, beside each other. */
export interface ColumnsChart extends ChartBase {
  readonly kind: "COLUMNS";
  readonly categories: readonly Texts[];
  readonly series: readonly { readonly label: Texts; readonly values: readonly (number | null)[] }[];
}

/** Figures over time. */
export interface LinesChart extends ChartBase {
  readonly kind: "LINES";
  readonly periods: readonly string[];
  readonly series: readonly { readonly label: Texts; readonly values: readonly (number | null)[] }[];
}

/** What was reached against what was aimed at. */
export interface TargetChart extends ChartBase {
  readonly kind: "TARGET";
  readonly bars: readonly { readonly label: Texts; readonly value: number | null; readonly target: number | null }[];
}

export type ReportChart = FunnelChart | RankedBarsChart | TileMapChart | ColumnsChart | LinesChart | TargetChart;

/** A cell: a text, the value of a figure, or why there is none. A region's name is the text of its row's first cell. */
export interface TableCell {
  readonly value: string | number | null;
  readonly missing: MissingReason | null;
  /** Of a text that is not the same in all languages; `value` is then the first of them. */
  readonly texts?: Texts;
  /** Of a figure. */
  readonly origin?: Pick<Figure, "period" | "provenance" | "asOf" | "sources">;
}

export interface TableColumn {
  readonly id: string;
  readonly label: Texts;
  /** What is counted, in a sentence; null of plain texts. */
  readonly definition: Texts | null;
  readonly unit: FigureUnit | "TEXT";
  readonly sources: readonly string[];
}

export interface ReportTable {
  readonly id: string;
  readonly title: Texts;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly {
    /** What the row is about, to go to; null of rows that are no region. */
    readonly region: RegionLink | null;
    readonly cells: readonly TableCell[];
  }[];
  /** Rows there are; more than `rows` when the table shows the first of them. */
  readonly total: number;
}

export interface ReportSection {
  readonly id: string;
  readonly title: Texts;
  /** What the figures say, in a sentence or two. */
  readonly lead: Texts;
  readonly charts: readonly ReportChart[];
  readonly tables: readonly ReportTable[];
  /** Explanations of what is empty or hidden, and of what is synthetic. */
  readonly notes: readonly Texts[];
}

export interface ReportSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly reference: string;
  readonly asOf: string;
  readonly provenance: FigureProvenance;
}

/**
 * The synergy report of a region: all its figures, once. Page, PDF, workbook and CSV are ways to show one document, so that
 * their figures are the same.
 */
export interface ReportDocument {
  readonly region: RegionLink & { readonly ancestors: readonly RegionLink[] };
  readonly period: string;
  /** What it is compared with, if anything; the section `comparison` has the figures. */
  readonly against: { readonly region: RegionLink; readonly period: string } | null;
  /** When it was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly headlines: readonly Headline[];
  readonly sections: readonly ReportSection[];
  readonly sources: readonly ReportSource[];
  /** True while any of its figures is synthetic: every form of the report then says so. */
  readonly isSynthetic: boolean;
}
