/**
 * `part` as a percentage of `whole`, rounded to four decimals; null where it has no meaning.
 *
 * @example percentOf(1, 3) // 33.3333
 */
export const percentOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 1e6) / 1e4;
