import { isBelow } from "../import/write/below.ts";
import { isStated, lacksParts } from "../import/write/stated.ts";

/** A table that holds every level of the hierarchy: what its rows are keyed by beside the region, and what adds up. */
export interface Rollup {
  readonly table: string;
  /** Key columns beside region_code, such as `year`. */
  readonly keys: readonly string[];
  /** Columns whose value is the sum over the regions directly below. */
  readonly sums: readonly string[];
  /** Those that a region may have though one of the regions below has none: not all is detailed. @default none */
  readonly stated?: readonly string[];
  /**
   * The regions that together are a whole regency. Where files leave out villages of which there is nothing to tell, it can
   * only be whole by district. @default "VILLAGE"
   */
  readonly parts?: "DISTRICT" | "VILLAGE";
  /** Whether only desa have such figures, so that a region without a desa has none. @default false */
  readonly isOfDesa?: boolean;
}

/**
 * A statement that returns the rows of a rollup that differ from the sum of the rows directly below them; the sum is not
 * known (null) where one of these is not. A region without rows below is a leaf and is not looked at; rows below a region
 * that has no row itself are returned. What was stated for a region of which parts were imported, and others not, is no sum.
 */
export const rollupCheck = (rollup: Rollup): string => {
  const { table, keys, sums, stated = [] } = rollup;
  const list = (format: (column: string) => string, columns: readonly string[]) => columns.map(format).join(", ");
  const expected = (column: string) =>
    stated.includes(column) ? `coalesce(below.${column}, above.${column})` : `below.${column}`;
  return `
    select below.region_code, ${list((key) => `below.${key}`, keys)}
    from (
      select r.parent_code as region_code, ${list((key) => `t.${key}`, keys)},
        ${list((column) => `case when count(t.${column}) = count(*) then sum(t.${column}) end as ${column}`, sums)}
      from ${table} t
      join region r on r.code = t.region_code
      where r.parent_code is not null
      group by r.parent_code, ${list((key) => `t.${key}`, keys)}
    ) below
    left join ${table} above
      on above.region_code = below.region_code and ${keys.map((key) => `above.${key} = below.${key}`).join(" and ")}
    where (${list((column) => `above.${column}`, sums)}) is distinct from (${list(expected, sums)})
      and not (${isStated(rollup, "above")} and ${lacksParts(rollup, "above")} and exists (
        select from ${table} b join data_source d on d.id = b.source_id and d.provenance = 'IMPORTED'
        where ${isBelow("b.region_code", "above.region_code")} and ${keys.map((key) => `b.${key} = above.${key}`).join(" and ")}))`;
};

/** The checks of several rollups, by table. */
export const rollupChecks = (rollups: readonly Rollup[]): Record<string, string> =>
  Object.fromEntries(rollups.map((rollup) => [`${rollup.table} adds up`, rollupCheck(rollup)]));
