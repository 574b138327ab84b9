import type { RegionReference } from "../../platform/regions/reference.ts";
import type { Anchor, Published } from "../read-published.ts";
import { hashText, mix } from "./hash.ts";
import { cutAtRegencies, type RegionTree } from "./tree.ts";
import type { Weights } from "./weights.ts";

/** Source of every generated figure. */
export const DEMO = "demo";

/** What the families of figures are made from. */
export interface DemoContext {
  readonly regions: readonly RegionReference[];
  readonly tree: RegionTree;
  readonly weights: Weights;
  readonly published: Published;
  readonly seed: string;
}

/** The context for figures of a period: cut at the regencies when the period has no rows below them. */
export const contextFor = (context: DemoContext, { hasVillages }: { readonly hasVillages: boolean }): DemoContext =>
  hasVillages ? context : { ...context, tree: cutAtRegencies(context.tree) };

/** The anchors of a measure and period, by number in the tree. */
export const anchorsOf = (
  context: DemoContext,
  measure: string,
  period: string | number,
): ReadonlyMap<number, Anchor> => {
  const anchors = new Map<number, Anchor>();
  for (const [code, anchor] of context.published.anchors(measure, period)) {
    const index = context.tree.indexOf.get(code);
    if (index !== undefined) anchors.set(index, anchor);
  }
  return anchors;
};

/** The nation's anchor of a measure and period. */
export const nationalAnchor = (context: DemoContext, measure: string, period: string | number): Anchor => {
  const anchor = anchorsOf(context, measure, period).get(0);
  if (anchor === undefined) throw new Error(`No published figure is the anchor ${measure}@${period} of the nation.`);
  return anchor;
};

/** A number for each region and measure, and period if it matters: `chance("staff", 2023)(region)`. */
export const createChance =
  (tree: RegionTree) =>
  (measure: string, period: string | number = "") => {
    const key = hashText(`${measure}/${period}`);
    return (index: number): number => mix(tree.hash[index] ?? 0, key);
  };
