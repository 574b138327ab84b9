/** Figures that are shown alike. */
export interface FigureClass {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides figures into classes of about as many each, from the least to the greatest. Equal figures are in one class, so
 * that there may be fewer.
 *
 * @param most greatest number of classes
 */
export const classesOf = (values: readonly number[], most: number): readonly FigureClass[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const starts = Array.from({ length: most }, (_, place) => sorted[Math.floor((place * sorted.length) / most)]);
  const lows = [...new Set(starts.filter((start) => start !== undefined))];
  return lows.map((from, place) => {
    const next = lows[place + 1] ?? Number.POSITIVE_INFINITY;
    return { from, to: sorted.findLast((value) => value < next) ?? from };
  });
};
