import type { Period } from "../period.ts";
import type { RegionCode, RegionLevel } from "../region-code.ts";
import type { DataSource } from "../serve-subgraph/sources.ts";

// What a source answers to whoever keeps a copy of its figures. These fields are in no schema that clients see.

/** Most regions of a page. */
export const PAGE_MAXIMUM = 10_000;

/** Most regions that `within` may name; whoever has more asks for all. */
export const WITHIN_MAXIMUM = 1_000;

/** Asks for what a source publishes: `{ measureCatalogue }`, a text that holds a `Catalogue` as JSON. */
export const CATALOGUE_QUERY = "query MeasureCatalogue { measureCatalogue }";

/** Variables: `ChangesArguments`. Answer: `{ measureChanges }`, a `MeasureChanges`. */
export const CHANGES_QUERY = `query MeasureChanges($period: Period!, $since: Float!) {
  measureChanges(period: $period, since: $since) { history revision isEverything regions }
}`;

/** Variables: `PageArguments`. Answer: `{ measurePage }`, a `MeasurePage`. */
export const PAGE_QUERY = `query MeasurePage(
  $level: RegionLevel!, $period: Period!, $within: [RegionCode!], $after: RegionCode, $first: Int!
) {
  measurePage(level: $level, period: $period, within: $within, after: $after, first: $first) {
    codes count next revision shown shownOpen hidden hiddenOpen attributes asOf
    sources { id title publisher reference asOf provenance }
  }
}`;

export interface ChangesArguments {
  readonly period: Period;
  /** The revision that the asker has; 0 for none. One that is greater than the source's own is taken for 0. */
  readonly since: number;
}

/** What changed of the figures within a period. */
export interface MeasureChanges {
  /** Tells whose numbers these are: a database that was made anew has another, and its revisions say nothing of the old. */
  readonly history: string;
  /**
   * Grows with every transaction that writes figures within the period, in the order in which they end: whoever has read the
   * figures of a revision has read all that are numbered up to it.
   */
  readonly revision: number;
  /** Whether all has to be read again; `regions` is then empty. */
  readonly isEverything: boolean;
  /**
   * The regencies in which figures changed, on any level, and the provinces and the nation whose own did, in order. They can
   * be handed to `PageArguments.within`.
   */
  readonly regions: readonly RegionCode[];
}

export interface PageArguments {
  readonly level: RegionLevel;
  readonly period: Period;
  /**
   * Only what belongs to one of these: to a regency all of its levels, to a province or the nation itself alone. Null for
   * all, at most `WITHIN_MAXIMUM`.
   */
  readonly within: readonly RegionCode[] | null;
  /** The last code of the page before; null for the first page. */
  readonly after: RegionCode | null;
  /** Most regions of the page, 1 to `PAGE_MAXIMUM`. */
  readonly first: number;
}

/**
 * One value for each region of a page, in their order, joined by commas; `NULL` where there is none. Between braces it is an
 * array of PostgreSQL: `{12,NULL,7}`. So no figure is made a value on its way from one table into another.
 */
export type Column = string;

/** The figures of some regions, column by column, all of one moment. */
export interface MeasurePage {
  /** The regions in the order of their codes, also those without figures. */
  readonly codes: Column;
  /** How many there are. */
  readonly count: number;
  /** The `after` of the next page; null on the last one. */
  readonly next: RegionCode | null;
  /** The revision of the figures within the period at that moment: see `MeasureChanges`. */
  readonly revision: number;
  /**
   * A column for each measure of the catalogue in its order, as the viewer of this call may see it: whole numbers of
   * 10^-decimals. Where a figure is hidden from the viewer it is NULL here, and nowhere else on the page either.
   */
  readonly shown: readonly Column[];
  /** The same as whoever has no token may see it. */
  readonly shownOpen: readonly Column[];
  /** For each region the sum of 2^place over the measures that have a figure which is hidden from the viewer of this call. */
  readonly hidden: Column;
  readonly hiddenOpen: Column;
  /** A column for each attribute of the catalogue in its order. Values hold letters, digits and `_` only. */
  readonly attributes: readonly Column[];
  /** Where the figures of the page are from, each once. */
  readonly sources: readonly DataSource[];
  /** The latest date of the data, as its source states it; null without figures. */
  readonly asOf: string | null;
}
