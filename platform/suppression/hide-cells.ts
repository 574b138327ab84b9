import type { Hierarchy } from "./hierarchy.ts";

/** Figures by place in a hierarchy. */
export type Figures = Float64Array | Int32Array;

/** 1 at the places whose cells are hidden. */
export type Mask = Uint8Array;

/** Figures that are hidden together, for one key of a rollup. */
export interface Block {
  /** Counts of people: one of them from 1 to below the limit makes the row's cells small. */
  readonly counts: readonly Figures[];
  /** Rows that are hidden anyway. */
  readonly forced?: readonly (Mask | undefined)[];
  /** What it costs to hide a row; the sum of the counts when left out. */
  readonly weight?: Figures;
}

/**
 * The rows in which a block is hidden: those with a small cell, and as many beside, above and below them as it takes that
 * none follows from the others. When it is done
 * - a row that is shown has no hidden row directly below it, or at least two, which together are not small either;
 * - a row that is hidden has a hidden row directly below it, unless it has none below at all.
 *
 * So from every hidden row a path of hidden rows leads down to one without parts, and another from a row beside the
 * topmost of them: what is added along the one and taken off along the other changes no figure that is shown.
 *
 * @param smallest fewest people a shown count may be about
 */
export const hideCells = (hierarchy: Hierarchy, smallest: number, block: Block): Mask => {
  const { rows, parent, first } = hierarchy;
  const hidden = startWith(hierarchy, smallest, block);
  const cover = createCover(hierarchy, smallest, block, hidden);
  const touched = new Uint8Array(hierarchy.size);
  // Upwards: equations whose parts are hidden may hide their whole as well.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const place = rows[at] ?? 0;
    if (hidden[place] === 1 || touched[place] === 1) cover(place);
    const above = parent[place] ?? -1;
    if (above >= 0 && hidden[place] === 1) touched[above] = 1;
  }
  // Downwards: what was hidden for the sake of another needs a hidden part itself.
  for (const place of rows) if (hidden[place] === 1 && first[place] !== first[place + 1]) cover(place);
  return hidden;
};

// Column by column and without a closure a place: a start of the demo does this some hundred times for 27,000 regions.

const startWith = ({ size, rows }: Hierarchy, smallest: number, { counts, forced = [] }: Block): Mask => {
  const hidden = new Uint8Array(size);
  for (const column of counts) {
    for (let at = 0; at < rows.length; at += 1) {
      const place = rows[at] ?? 0;
      const count = column[place] ?? 0;
      if (count > 0 && count < smallest) hidden[place] = 1;
    }
  }
  for (const mask of forced) {
    if (mask === undefined) continue;
    for (let place = 0; place < size; place += 1) if (mask[place] === 1) hidden[place] = 1;
  }
  return hidden;
};

/** Makes one equation, a row and those directly below it, safe: by hiding more parts, or the whole where they do not do. */
const createCover = ({ first, children }: Hierarchy, smallest: number, { counts, weight }: Block, hidden: Mask) => {
  const costs = weight === undefined ? counts : [weight];
  const cost = (place: number): number => {
    let sum = 0;
    for (const column of costs) sum += column[place] ?? 0;
    return sum;
  };

  /** The part that costs least and has something in a column, or in any; -1 when there is none. */
  const cheapest = (from: number, to: number, column: Figures | undefined): number => {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = from; at < to; at += 1) {
      const child = children[at] ?? 0;
      if (hidden[child] === 1 || column?.[child] === 0) continue;
      const own = cost(child);
      if (own === 0 || own >= least) continue;
      best = child;
      least = own;
    }
    return best;
  };

  /** A column in which the hidden parts are few people together. */
  const shortColumn = (from: number, to: number): Figures | undefined => {
    for (const column of counts) {
      let sum = 0;
      for (let at = from; at < to; at += 1) {
        const child = children[at] ?? 0;
        if (hidden[child] === 1) sum += column[child] ?? 0;
      }
      if (sum > 0 && sum < smallest) return column;
    }
    return undefined;
  };

  return (place: number): void => {
    const [from, to] = [first[place] ?? 0, first[place + 1] ?? 0];
    if (from === to) return;
    let parts = 0;
    for (let at = from; at < to; at += 1) parts += hidden[children[at] ?? 0] ?? 0;
    for (;;) {
      const isWholeHidden = hidden[place] === 1;
      if (parts === 0 && !isWholeHidden) return;
      const short = shortColumn(from, to);
      if (short === undefined && parts >= (isWholeHidden ? 1 : 2)) return;
      const child = cheapest(from, to, short);
      if (child >= 0) {
        hidden[child] = 1;
        parts += 1;
      } else if (!isWholeHidden) {
        hidden[place] = 1;
      } else if (parts === 0) {
        hidden[children[from] ?? 0] = 1;
        parts = 1;
      } else {
        return;
      }
    }
  };
};
