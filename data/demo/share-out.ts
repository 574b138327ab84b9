import { allocate } from "./allocate.ts";
import { addFromLeaves, type Group, REGENCY_DEPTH, type RegionTree } from "./tree.ts";

/** How one total is shared among the regions. */
export interface Sharing {
  readonly total: number;
  /** Totals that are fixed, by region. */
  readonly fixed?: ReadonlyMap<number, number> | undefined;
  /** Whole number that says how much of the parent's total a region gets. */
  readonly weight: (index: number) => number;
}

/**
 * Shares a national total down to the leaves of the tree: in every group the fixed totals stand, and the rest of the
 * parent's total goes to the others by weight. Every figure is then the sum of those below it.
 *
 * @throws Error when fixed totals exceed their parent's total
 */
export const shareOut = (tree: RegionTree, sharing: Sharing): Float64Array => {
  const column = shareToRegencies(tree, sharing);
  for (const group of tree.groups)
    if (tree.depth[group.parent] === REGENCY_DEPTH) shareGroup(column, group, NOTHING, sharing.weight);
  return addFromLeaves(tree, column);
};

/** The same down to the regencies only: places below them stay 0. */
export const shareToRegencies = (tree: RegionTree, { total, fixed, weight }: Sharing): Float64Array => {
  const column = new Float64Array(tree.size);
  const stands = withSumsOfChildren(tree, fixed ?? NOTHING);
  column[0] = total;
  for (const group of tree.groups)
    if ((tree.depth[group.parent] ?? 0) < REGENCY_DEPTH) shareGroup(column, group, stands, weight);
  return column;
};

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Shares one parent's total among its group, in place. */
export const shareGroup = (
  column: Float64Array,
  { parent, children }: Group,
  fixed: ReadonlyMap<number, number>,
  weight: (index: number) => number,
): void => {
  let rest = column[parent] ?? 0;
  const open = children.filter((child) => {
    const value = fixed.get(child);
    if (value === undefined) return true;
    column[child] = value;
    rest -= value;
    return false;
  });
  if (rest < 0) throw new Error(`The fixed totals below region ${parent} exceed its total by ${-rest}.`);
  const shares = allocate(rest, Float64Array.from(open, weight));
  open.forEach((child, position) => {
    column[child] = shares[position] ?? 0;
  });
};

/** When every region of a group is fixed, so is the one above. */
export const withSumsOfChildren = (
  tree: RegionTree,
  fixed: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> => {
  const all = new Map(fixed);
  if (fixed.size === 0) return all;
  for (const { parent, children } of tree.groups.slice(1)) {
    if (all.has(parent) || !children.every((child) => fixed.has(child))) continue;
    all.set(
      parent,
      children.reduce((sum, child) => sum + (fixed.get(child) ?? 0), 0),
    );
  }
  return all;
};
