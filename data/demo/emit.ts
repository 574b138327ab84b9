import { DEMO } from "./context.ts";
import type { Column, RegionTree } from "./tree.ts";

/** A column of figures, or none: every row then has null there. */
export type MaybeColumn = Column | null;

/** The rows of one period of a rollup table. */
export interface RollupPeriod {
  /** Key values after the region code, such as the period. */
  readonly key: readonly unknown[];
  readonly columns: readonly MaybeColumn[];
  /** The column that says which figures are hidden; none in a table without people. */
  readonly hidden?: Int32Array;
  /** Regions that have a row; all of the tree when left out. */
  readonly regions?: Iterable<number> | undefined;
  /** Source of the headline figure where it is published. */
  readonly sources?: ReadonlyMap<number, { readonly sourceId: string }> | undefined;
  /** Whether the table also names the source of the other figures. */
  readonly hasDetailSource: boolean;
}

/** Rows in the order of the tree: region code, key, figures, what is hidden, sources. */
export const emitRows = function* (tree: RegionTree, period: RollupPeriod): Generator<readonly unknown[]> {
  const { key, columns, hidden, sources, hasDetailSource } = period;
  for (const index of period.regions ?? tree.regions) {
    const row: unknown[] = [tree.codes[index], ...key];
    for (const column of columns) row.push(column === null ? null : column[index]);
    if (hidden !== undefined) row.push(hidden[index]);
    row.push(sources?.get(index)?.sourceId ?? DEMO);
    if (hasDetailSource) row.push(DEMO);
    yield row;
  }
};

/** The regions of a column that have something in it, such as desa: the others get no row. */
export const regionsWith = (column: Column): Int32Array =>
  Int32Array.from(column.keys()).filter((index) => column[index] !== 0);
