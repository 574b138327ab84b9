import type { DemoContext } from "./context.ts";
import { ranked } from "./ranked.ts";

/**
 * Chooses desa of the nation for a year in which not all have figures: always the same ones first, wherever they lie, so
 * that a desa left out of one year is left out of every year with fewer.
 *
 * @returns a function from the number of desa with figures to the places of `weights.list` that are left out
 */
export const createLeavingOut = ({ weights }: DemoContext): ((count: number) => ReadonlySet<number>) => {
  const turns = ranked(weights.list.map(({ hash }) => hash));
  return (count) => new Set(turns.subarray(0, weights.list.length - count));
};
