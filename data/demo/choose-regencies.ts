import type { Demo } from "./demo.ts";
import { DETAIL_REGENCIES } from "./family-detail/places.ts";
import { FAMILY_PERIODS } from "./family-periods.ts";
import { REGENCY_DEPTH } from "./tree.ts";

/** Regencies whose families are made one by one besides those that always are. */
export interface ChosenRegencies {
  /** In the order of the tree. */
  readonly codes: readonly string[];
  /** Families that take part in them at the last count. */
  readonly families: number;
  /** As many as all regencies with villages in the scope would have. */
  readonly mostFamilies: number;
}

/** The period of the last count. */
export const LAST_COUNT: string = FAMILY_PERIODS.at(-1)?.period ?? "";

/** Families that take part in some regencies at the last count. */
export const familiesIn = ({ context: { tree }, counts }: Demo, codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + (counts(LAST_COUNT)[tree.indexOf.get(code) ?? -1] ?? 0), 0);

/**
 * Chooses whole regencies that together have as many families as wanted, or somewhat fewer: every one in a turn that
 * follows from the seed, if it still fits. What is published about them then stays true, as it would not if all regencies
 * had some of their families.
 *
 * @param families how many are wanted at most
 */
export const chooseRegencies = ({ context: { tree }, counts }: Demo, families: number): ChosenRegencies => {
  const count = counts(LAST_COUNT);
  const open = tree.groups
    .map(({ parent }) => parent)
    .filter((index) => tree.depth[index] === REGENCY_DEPTH && !DETAIL_REGENCIES.includes(tree.codes[index] ?? ""));
  const turns = open.toSorted((a, b) => (tree.hash[a] ?? 0) - (tree.hash[b] ?? 0) || a - b);
  const chosen = new Set<number>();
  let sum = 0;
  for (const index of turns) {
    const own = count[index] ?? 0;
    if (sum + own > families) continue;
    sum += own;
    chosen.add(index);
  }
  return {
    codes: open.filter((index) => chosen.has(index)).map((index) => tree.codes[index] ?? ""),
    families: sum,
    mostFamilies: open.reduce((total, index) => total + (count[index] ?? 0), 0),
  };
};
