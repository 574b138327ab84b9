import type { Rollup } from "../../database/rollup-check.ts";
import type { Target } from "./target.ts";

/** A rollup table that imports write: a row for each region of every level, keyed by `region_code` and its keys. */
export interface FigureTable extends Rollup {
  /** Columns that say what a row is and are the same at all levels, such as `kind`. @default none */
  readonly marks?: readonly string[];
  /** Whether it has a `detail_source_id`. */
  readonly hasDetailSource: boolean;
}

/** The columns of a rollup table as a target. */
export const targetOf = ({ table, keys, marks = [], sums, hasDetailSource }: FigureTable): Target => ({
  table,
  key: ["region_code", ...keys],
  columns: ["region_code", ...keys, ...marks, ...sums, "source_id", ...(hasDetailSource ? ["detail_source_id"] : [])],
});
