import type { FigureRow, RegionAt } from "./figure.ts";

/** The years in which something is known of figures, be it hidden; the first one stays in any case. */
export const knownYears = (rows: readonly FigureRow[], years: readonly RegionAt[]): readonly RegionAt[] =>
  years.filter(
    (at, place) =>
      place === 0 ||
      rows.some(({ figureOf }) => {
        const { value, missing } = figureOf(at);
        return value !== null || missing === "SUPPRESSED";
      }),
  );
