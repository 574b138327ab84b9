import { LEVELS, type RegionCode } from "../../platform/region-code.ts";
import type { RegionReference } from "../../platform/regions/reference.ts";
import { hashText } from "./hash.ts";

/** Provinces with rows down to the village: those of the five field reports. */
export const SEED_PROVINCES: readonly string[] = ["33", "35", "53", "61", "63"];

/** `seed`: villages of the seed provinces, regencies elsewhere. `national`: all villages. */
export type DemoScope = "seed" | "national";

export const REGENCY_DEPTH = LEVELS.indexOf("REGENCY");
export const VILLAGE_DEPTH = LEVELS.indexOf("VILLAGE");

/** A region whose total is shared among others below it: the nation's among provinces, a regency's among villages. */
export interface Group {
  readonly parent: number;
  readonly children: Int32Array;
}

/**
 * The regions that get rows, as numbers: the nation is 0, and every region comes before those inside it. A column of
 * figures is an array with one place for each of them.
 */
export interface RegionTree {
  readonly size: number;
  readonly codes: readonly RegionCode[];
  readonly names: readonly string[];
  /** Place in `LEVELS`. */
  readonly depth: Uint8Array;
  /** Number of the region directly above; -1 for the nation. */
  readonly parent: Int32Array;
  /** The regency that a region is or lies in; 0 above the regencies. */
  readonly regency: Int32Array;
  /** A number of its own for each region, from the seed and its code. */
  readonly hash: Uint32Array;
  readonly indexOf: ReadonlyMap<string, number>;
  /** The nation's group first, then those of provinces, then those of regencies. */
  readonly groups: readonly Group[];
  /** The regions that have rows, in order: all, or none below the regencies in a tree that is cut there. */
  readonly regions: Int32Array;
  /** Regions without regions below: villages, or regencies outside the scope. */
  readonly leaves: Int32Array;
  /** Nation, provinces and regencies. */
  readonly upper: Int32Array;
  /** For each region of the whole reference, the region of this tree that is it or lies nearest above. */
  readonly owner: Int32Array;
}

/** The tree of a scope. `regions` must be in the order of `loadRegionReference`. */
export const buildTree = (regions: readonly RegionReference[], scope: DemoScope, seed: string): RegionTree => {
  const owner = new Int32Array(regions.length);
  const rows: RegionReference[] = [];
  let regency = 0;
  regions.forEach((region, position) => {
    const depth = LEVELS.indexOf(region.level);
    const isIn = depth <= REGENCY_DEPTH || scope === "national" || SEED_PROVINCES.includes(region.code.slice(0, 2));
    if (depth === REGENCY_DEPTH) regency = rows.length;
    owner[position] = isIn ? rows.length : regency;
    if (isIn) rows.push(region);
  });
  const indexOf = new Map(rows.map((region, index) => [region.code as string, index]));
  const depth = Uint8Array.from(rows, (region) => LEVELS.indexOf(region.level));
  const parent = Int32Array.from(rows, (region) => indexOf.get(region.parentCode ?? "") ?? -1);
  const groups = groupsOf(depth, parent);
  const isParent = new Set(parent);
  const all = Int32Array.from(rows.keys());
  return {
    size: rows.length,
    codes: rows.map((region) => region.code),
    names: rows.map((region) => region.name),
    depth,
    parent,
    regency: regencies(depth),
    hash: Uint32Array.from(rows, (region) => hashText(`${seed}/${region.code}`)),
    indexOf,
    groups,
    regions: all,
    leaves: all.filter((index) => !isParent.has(index)),
    upper: all.filter((index) => (depth[index] ?? 0) <= REGENCY_DEPTH),
    owner,
  };
};

const regencies = (depth: Uint8Array): Int32Array => {
  let latest = 0;
  return Int32Array.from(depth, (level, index) => {
    if (level === REGENCY_DEPTH) latest = index;
    return level >= REGENCY_DEPTH ? latest : 0;
  });
};

/** The same tree without anything below the regencies; columns keep their places. */
export const cutAtRegencies = (tree: RegionTree): RegionTree => ({
  ...tree,
  groups: tree.groups.filter(({ parent }) => (tree.depth[parent] ?? 0) < REGENCY_DEPTH),
  regions: tree.upper,
  leaves: regenciesOf(tree),
});

/** Districts share nothing out: a regency's total goes to its villages, and a district has what its villages have. */
const groupsOf = (depth: Uint8Array, parent: Int32Array): readonly Group[] => {
  const children = new Map<number, number[]>();
  depth.forEach((level, index) => {
    if (index === 0 || level === VILLAGE_DEPTH - 1) return;
    const above = parent[index] ?? 0;
    const sharer = level === VILLAGE_DEPTH ? (parent[above] ?? 0) : above;
    const list = children.get(sharer);
    if (list === undefined) children.set(sharer, [index]);
    else list.push(index);
  });
  return [...children]
    .map(([sharer, list]) => ({ parent: sharer, children: Int32Array.from(list) }))
    .toSorted((a, b) => (depth[a.parent] ?? 0) - (depth[b.parent] ?? 0) || a.parent - b.parent);
};

/** A column of figures: one place for each region of the tree. */
export type Column = Float64Array | Int32Array;

/** Adds the figures of the leaves up to every region above them, in place. */
export const rollUp = <C extends Column>(tree: RegionTree, column: C): C => {
  const { regions, parent } = tree;
  for (let place = regions.length - 1; place > 0; place -= 1) {
    const index = regions[place] ?? 0;
    const above = parent[index] ?? 0;
    column[above] = (column[above] ?? 0) + (column[index] ?? 0);
  }
  return column;
};

/** The regencies and cities of a tree. */
export const regenciesOf = (tree: RegionTree): Int32Array =>
  tree.upper.filter((index) => tree.depth[index] === REGENCY_DEPTH);

/** Replaces what stands above the leaves by the sum of the leaves, in place: what districts have is known only then. */
export const addFromLeaves = <C extends Column>(tree: RegionTree, column: C): C => {
  const leaves = Float64Array.from(tree.leaves, (leaf) => column[leaf] ?? 0);
  for (const index of tree.regions) column[index] = 0;
  tree.leaves.forEach((leaf, place) => {
    column[leaf] = leaves[place] ?? 0;
  });
  return rollUp(tree, column);
};

/** The column that `figure` gives for the leaves, added up. */
export const sumUp = (tree: RegionTree, figure: (leaf: number) => number): Float64Array => {
  const column = new Float64Array(tree.size);
  for (const leaf of tree.leaves) column[leaf] = figure(leaf);
  return rollUp(tree, column);
};
