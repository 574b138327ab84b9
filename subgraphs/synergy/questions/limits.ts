import { AppError } from "../../../platform/errors.ts";

/** What one `synergy(...)` may ask at most, each with what a reader is told it is. */
export const LIMITS = {
  depth: { maximum: 8, name: "levels of and / or / not" },
  conditions: { maximum: 60, name: "conditions" },
  shares: { maximum: 8, name: "top or bottom percent conditions" },
  values: { maximum: 200, name: "values of an attribute" },
  orders: { maximum: 5, name: "figures to order by" },
  cells: { maximum: 100, name: "different fields of a row" },
  aggregates: { maximum: 200, name: "summarised values" },
  correlations: { maximum: 20, name: "correlations" },
  distributions: { maximum: 20, name: "distributions" },
  bins: { maximum: 100, name: "bins" },
  quantiles: { maximum: 20, name: "quantiles" },
  groupings: { maximum: 5, name: "groupings" },
  series: { maximum: 5, name: "series" },
  periods: { maximum: 12, name: "periods" },
  sets: { maximum: 24, name: "combinations of source and period" },
} as const;

/**
 * Refuses what would cost too much.
 *
 * @throws AppError QUESTION_TOO_LARGE
 */
export const checkLimit = (of: keyof typeof LIMITS, count: number): void => {
  const { maximum, name } = LIMITS[of];
  if (count > maximum) throw new AppError("QUESTION_TOO_LARGE", { part: name, count, maximum });
};
