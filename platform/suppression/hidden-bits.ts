import { smallestCell, type Viewer } from "../access/viewer.ts";
import type { Mask } from "./hide-cells.ts";

/** The limits there are: see `smallestCell`. What the lower one hides, the higher one hides too. */
export const LIMITS = [5, 11] as const;
export type Limit = (typeof LIMITS)[number];

/** The column of every rollup that counts people: which of its figures are hidden from whom (`hiddenBit`). */
export const HIDDEN = "hidden integer not null default 0";

/**
 * The bit of a row's `hidden` column that says whether a group of figures is hidden from viewers with a limit.
 *
 * @param group number of the group within its rollup
 */
export const hiddenBit = (group: number, limit: Limit): number => 1 << (2 * group + LIMITS.indexOf(limit));

/** Whether a group of figures is hidden from a viewer. Of several rows that were added up, the bits are joined by `or`. */
export const isHidden = (hidden: number | null, group: number, viewer: Viewer): boolean =>
  hidden !== null && hidden !== 0 && (hidden & hiddenBit(group, smallestCell(viewer))) !== 0;

/** The places whose `hidden` column has a bit. */
export const maskOf = (hidden: Int32Array, group: number, limit: Limit): Mask => {
  const bit = hiddenBit(group, limit);
  const mask = new Uint8Array(hidden.length);
  for (let place = 0; place < mask.length; place += 1) if (((hidden[place] ?? 0) & bit) !== 0) mask[place] = 1;
  return mask;
};

/** Where a rollup hides each of its groups, by the group's number. */
export type GroupMasks = readonly Mask[];

/**
 * The `hidden` column of a rollup and key.
 *
 * @param rule the masks for one limit; `before` are those of the limit below, which must stay hidden: who may see the
 *   finer figures may ask for the coarser ones as well, and both together must not tell more
 */
export const hiddenColumn = (
  size: number,
  rule: (limit: Limit, before: GroupMasks | undefined) => GroupMasks,
): Int32Array => {
  const column = new Int32Array(size);
  let before: GroupMasks | undefined;
  for (const limit of LIMITS) {
    before = rule(limit, before);
    for (const [group, mask] of before.entries()) {
      const bit = hiddenBit(group, limit);
      for (let place = 0; place < size; place += 1) if (mask[place] === 1) column[place] = (column[place] ?? 0) | bit;
    }
  }
  return column;
};

/** The places that one of the masks has. */
export const either = (...masks: readonly Mask[]): Mask => {
  const [one, ...others] = masks;
  const joined = new Uint8Array(one ?? []);
  for (const mask of others) for (let at = 0; at < joined.length; at += 1) if (mask[at] === 1) joined[at] = 1;
  return joined;
};
