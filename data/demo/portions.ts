import { createChance } from "./context.ts";
import { draw, portion } from "./hash.ts";
import { type Column, type RegionTree, rollUp } from "./tree.ts";

/** How far a regency's rate lies from the nation's at most, in thousandths of the smaller part. */
const LOCAL_REACH = 150;

/**
 * Makes columns that are a part of another: every leaf's figure times a rate, rounded by chance, and added up. A part is
 * then never more than the whole. Each regency has a rate of its own near the given one, the same in every period.
 *
 * @param period keeps the chances of one period apart from those of others
 * @example createPortions(tree, 2024)(members, 9700, "checked")
 */
export const createPortions = (tree: RegionTree, period: string | number) => {
  const chance = createChance(tree);
  return (whole: Column, perTenThousand: number, measure: string): Column => {
    const hash = chance(measure, period);
    const rateOf = localRates(tree, perTenThousand, measure);
    const column = new Float64Array(tree.size);
    for (const leaf of tree.leaves) column[leaf] = portion(whole[leaf] ?? 0, rateOf(leaf), hash(leaf));
    return rollUp(tree, column);
  };
};

/** The rate of a leaf's regency. Of a rate above one half it is the rest that deviates, so that none exceeds the whole. */
const localRates = (tree: RegionTree, perTenThousand: number, measure: string): ((leaf: number) => number) => {
  const hash = createChance(tree)(`local ${measure}`);
  const smaller = Math.min(perTenThousand, 10_000 - perTenThousand);
  let regency = -1;
  let rate = 0;
  return (leaf) => {
    const own = tree.regency[leaf] ?? 0;
    if (own !== regency) {
      regency = own;
      const factor = 1000 - LOCAL_REACH + draw(hash(own), 2 * LOCAL_REACH + 1);
      const deviating = Math.floor((smaller * factor) / 1000);
      rate = smaller === perTenThousand ? deviating : 10_000 - deviating;
    }
    return rate;
  };
};

/** A column less another. */
export const minus = (whole: Column, part: Column): Column =>
  Float64Array.from(whole, (figure, index) => figure - (part[index] ?? 0));
