import { createChance } from "./context.ts";
import { portion } from "./hash.ts";
import { type Column, type RegionTree, rollUp } from "./tree.ts";

/**
 * Makes columns that are a part of another: every leaf's figure times a rate, rounded by chance, and added up. A part is
 * then never more than the whole.
 *
 * @param period keeps the chances of one period apart from those of others
 * @example createPortions(tree, 2024)(members, 9700, "checked")
 */
export const createPortions = (tree: RegionTree, period: string | number) => {
  const chance = createChance(tree);
  return (whole: Column, perTenThousand: number, measure: string): Column => {
    const hash = chance(measure, period);
    const column = new Float64Array(tree.size);
    for (const leaf of tree.leaves) column[leaf] = portion(whole[leaf] ?? 0, perTenThousand, hash(leaf));
    return rollUp(tree, column);
  };
};

/** A column less another. */
export const minus = (whole: Column, part: Column): Column =>
  Float64Array.from(whole, (figure, index) => figure - (part[index] ?? 0));
