import { AppError } from "../../../platform/errors.ts";
import { type Period, parsePeriod, yearOf } from "../../../platform/period.ts";
import type { KnownMeasure, Vocabulary } from "./vocabulary.ts";

/** How a question writes a figure: the fields of `FigureInput`. */
export interface FigureArguments {
  readonly of: string;
  readonly per?: string | null | undefined;
  readonly since?: Period | null | undefined;
  readonly as?: "ABSOLUTE" | "PERCENT" | null | undefined;
  readonly period?: Period | null | undefined;
}

/** A measure in a period. */
export interface Term {
  readonly measure: KnownMeasure;
  readonly period: Period;
}

/** A measure, or one divided by another. */
export interface Quotient {
  readonly of: Term;
  readonly per: Term | null;
}

/** A figure that every region of a question has or lacks. */
export interface Figure {
  readonly now: Quotient;
  /** What it is compared with; null when it is no change. */
  readonly before: Quotient | null;
  readonly isPercent: boolean;
  /** `RUPIAH`, `RUPIAH/FAMILIES`, `PERCENT` ... */
  readonly unit: string;
  /** The database computes with whole numbers of 10^-decimals; null when it computes with fractions. */
  readonly decimals: number | null;
  /** Whether a sum over regions has a meaning. */
  readonly isAdditive: boolean;
}

/**
 * Reads a figure.
 *
 * @param period of the question; the figure's own goes before it
 * @throws AppError MEASURE_NOT_PUBLISHED, QUESTION_MALFORMED
 */
export const readFigure = (given: FigureArguments, vocabulary: Vocabulary, period: Period): Figure => {
  const { of, per, since, as } = given;
  const isPercent = as === "PERCENT";
  if (isPercent && since == null) throw new AppError("QUESTION_MALFORMED", { reason: "`as: PERCENT` needs `since`" });
  const measure = vocabulary.measure(of);
  const divisor = per == null ? null : vocabulary.measure(per);
  const quotientIn = (wanted: Period): Quotient => ({
    of: termOf(measure, wanted),
    per: divisor === null ? null : termOf(divisor, wanted),
  });
  const isExact = divisor === null && !isPercent;
  return {
    now: quotientIn(given.period ?? period),
    before: since == null ? null : quotientIn(since),
    isPercent,
    unit: isPercent ? "PERCENT" : divisor === null ? measure.unit : `${measure.unit}/${divisor.unit}`,
    decimals: isExact ? measure.decimals : null,
    isAdditive: isExact && measure.isAdditive,
  };
};

/** What is known for whole years only is taken from the year in which the period lies, as the graph's own summaries have it. */
export const termOf = (measure: KnownMeasure, period: Period): Term => ({
  measure,
  period: measure.grain === "YEAR" ? parsePeriod(yearOf(period)) : period,
});

/** The same text for the same figure, however it was written. */
export const figureKey = ({ of, per, since, as, period }: FigureArguments): string =>
  `${of}/${per ?? ""}/${since ?? ""}/${as === "PERCENT" ? as : ""}/${period ?? ""}`;
