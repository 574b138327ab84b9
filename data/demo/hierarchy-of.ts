import { createHierarchy, type Hierarchy } from "../../platform/suppression/hierarchy.ts";
import type { RegionTree } from "./tree.ts";

const cache = new WeakMap<Int32Array, Hierarchy>();

/** The rows of a rollup as suppression looks at them; all of the tree, or those of the regions given. */
export const hierarchyOf = (tree: RegionTree, regions: Int32Array = tree.regions): Hierarchy => {
  const known = cache.get(regions);
  if (known !== undefined) return known;
  const made = createHierarchy(tree.parent, regions);
  cache.set(regions, made);
  return made;
};
