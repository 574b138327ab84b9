/** The rows of one rollup and key, as a forest: every region with a row, and the rows directly below it. */
export interface Hierarchy {
  /** Places in a column; those of regions without a row are not looked at. */
  readonly size: number;
  /** The places of the rows, every region before those inside it. */
  readonly rows: Int32Array;
  /** Place of the region directly above; -1 where no row stands above. */
  readonly parent: Int32Array;
  /** The places directly below `place` are `children[first[place] .. first[place + 1] - 1]`. */
  readonly first: Int32Array;
  readonly children: Int32Array;
}

/**
 * @param parent for each place that of the region directly above, -1 for none
 * @param rows the places that have a row, every region before those inside it
 */
export const createHierarchy = (parent: Int32Array, rows: Int32Array): Hierarchy => {
  const size = parent.length;
  const hasRow = new Uint8Array(size);
  for (const place of rows) hasRow[place] = 1;
  const above = new Int32Array(size).fill(-1);
  const first = new Int32Array(size + 1);
  for (const place of rows) {
    const over = parent[place] ?? -1;
    if (over < 0 || hasRow[over] !== 1) continue;
    above[place] = over;
    first[over + 1] = (first[over + 1] ?? 0) + 1;
  }
  for (let place = 0; place < size; place += 1) first[place + 1] = (first[place + 1] ?? 0) + (first[place] ?? 0);
  const next = first.slice();
  const children = new Int32Array(first[size] ?? 0);
  for (const place of rows) {
    const over = above[place] ?? -1;
    if (over < 0) continue;
    const free = next[over] ?? 0;
    children[free] = place;
    next[over] = free + 1;
  }
  return { size, rows, parent: above, first, children };
};
