import type { Figure, Headline } from "../../presentation/report-document.ts";
import { divided, type FigureRow, type RegionAt } from "./figure.ts";

const decimalsOf = (unit: Figure["unit"]): number => (unit === "SCORE" ? 4 : 2);

/**
 * How a figure differs from what it was somewhere else or before; null where one of the two is missing or they are counted
 * in different ways.
 */
export const difference = (
  { figureOf, wayOf, unit }: FigureRow,
  at: RegionAt,
  other: RegionAt,
): { readonly absolute: number; readonly percent: number | null } | null => {
  const [value, than] = [figureOf(at).value, figureOf(other).value];
  if (value === null || than === null || wayOf?.(at) !== wayOf?.(other)) return null;
  const absolute = Number((value - than).toFixed(decimalsOf(unit)));
  return { absolute, percent: divided(100)(value - than, Math.abs(than)) };
};

/** The change of a figure since the period before. */
export const changeOf = (row: FigureRow, now: RegionAt, before: RegionAt): Headline["change"] => {
  const change = difference(row, now, before);
  return change === null ? null : { since: row.figureOf(before).period, ...change };
};
