import type { Texts } from "../../presentation/language.ts";
import type { Figure, FigureProvenance, FigureUnit, MissingReason } from "../../presentation/report-document.ts";
import type { Absence, Block, RegionFigures, RegionName } from "./answer.ts";

/** A region at a time, as figures are read from it. */
export interface RegionAt {
  readonly region: RegionName & RegionFigures;
  readonly period: string;
  readonly year: string;
}

/** A figure that every region has: the one definition of it, wherever it shows. */
export interface FigureRow {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly label: Texts;
  /** What is counted, in a sentence. */
  readonly definition: Texts;
  readonly unit: FigureUnit;
  readonly figureOf: (at: RegionAt) => Figure;
  /** In what way it is counted there; figures counted in different ways do not compare. */
  readonly wayOf?: (at: RegionAt) => string | null;
}

/** What a figure is read from. */
export interface Reading {
  readonly value: number | null;
  /** The summary that it belongs to; null where its source says nothing of the region. */
  readonly block: Block | null;
  readonly provenance: FigureProvenance | null;
  /** Why it is missing, where the summary says it of this figure alone. */
  readonly absence?: Absence | null;
  readonly period: string;
}

/** The figure of a reading. A missing one that nobody explains is not available. */
export const figureFrom = (unit: FigureUnit, { value, block, provenance, absence, period }: Reading): Figure => {
  if (value === null) {
    const missing = absence?.reason ?? block?.absence?.reason ?? "NOT_AVAILABLE";
    return { value: null, unit, missing, period, provenance: null, asOf: null, sources: [] };
  }
  // A summary lists the sources of all its figures: those of this one are known by how far they can be trusted.
  const all = block?.sources ?? [];
  const own = all.filter((source) => source.provenance === provenance);
  const sources = own.length === 0 ? all : own;
  const asOf = latestOf(sources.map((source) => source.asOf)) ?? block?.asOf ?? null;
  return { value, unit, missing: null, period, provenance, asOf, sources: sources.map(({ id }) => id) };
};

const latestOf = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1);

/** The reasons, the one that weighs most first. */
const WEIGHT: readonly MissingReason[] = ["SUPPRESSED", "NOT_APPLICABLE", "NOT_AVAILABLE", "UNDEFINED"];

/** How far figures can be trusted, the weakest first. */
const TRUST: readonly FigureProvenance[] = ["SYNTHETIC", "IMPORTED", "PUBLISHED"];

/** How far something can be trusted that is made of several. */
export const weakestOf = (parts: readonly { readonly provenance: string | null }[]): FigureProvenance | null =>
  TRUST.find((each) => parts.some(({ provenance }) => provenance === each)) ?? null;

/**
 * A figure that is computed of others: as far to be trusted as the weakest of them, as old as the oldest, and missing
 * where one of them is.
 *
 * @param compute of their values, in their order; null where it has no value
 */
export const computedFigure = (
  unit: FigureUnit,
  parts: readonly Figure[],
  compute: (...values: readonly number[]) => number | null,
): Figure => {
  const period = parts.map((part) => part.period).toSorted((a, b) => a.length - b.length)[0] ?? "";
  const reasons = parts.map(({ missing }) => missing);
  const reason = WEIGHT.find((each) => reasons.includes(each));
  const value = reason === undefined ? compute(...parts.map((part) => part.value ?? Number.NaN)) : null;
  if (value === null) {
    return { value, unit, missing: reason ?? "UNDEFINED", period, provenance: null, asOf: null, sources: [] };
  }
  return {
    value,
    unit,
    missing: null,
    period,
    provenance: weakestOf(parts),
    asOf: parts.flatMap(({ asOf }) => asOf ?? []).toSorted()[0] ?? null,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
};

/** Divided and kept to so many decimals; null by zero. */
export const divided =
  (factor = 1, decimals = 2) =>
  (of = Number.NaN, per = Number.NaN): number | null =>
    per === 0 ? null : Number(((of / per) * factor).toFixed(decimals));
