import { NATION } from "../../platform/region-code.ts";
import { allocate } from "../demo/allocate.ts";
import { LAST_COUNT } from "../demo/choose-regencies.ts";
import type { Demo } from "../demo/demo.ts";
import { VILLAGE_DEPTH } from "../demo/tree.ts";

/** A village and how many families it gets. */
export interface VillageShare {
  readonly code: string;
  readonly name: string;
  /** A number of its own, from the seed. */
  readonly hash: number;
  readonly families: number;
}

/**
 * Shares families among the villages of some regions in proportion to those that the demo data counts there, in the order of
 * the codes.
 *
 * @param demo of the scope `national`: no village is left out
 * @param within codes of regions; `ID` is the nation
 */
export const shareFamilies = (
  { context: { tree }, counts }: Demo,
  count: number,
  within: readonly string[],
): readonly VillageShare[] => {
  const inside = (code: string): boolean =>
    within.some((region) => region === NATION || code === region || code.startsWith(`${region}.`));
  const villages = [...tree.leaves].filter(
    (index) => tree.depth[index] === VILLAGE_DEPTH && inside(tree.codes[index] ?? ""),
  );
  const column = counts(LAST_COUNT);
  const shares = allocate(
    count,
    // Where the demo counts none there may still be some.
    villages.map((index) => column[index] || 1),
  );
  return villages.map((index, place) => ({
    code: tree.codes[index] ?? "",
    name: tree.names[index] ?? "",
    hash: tree.hash[index] ?? 0,
    families: shares[place] ?? 0,
  }));
};
