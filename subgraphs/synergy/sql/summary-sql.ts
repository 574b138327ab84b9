import type { Figure, Term } from "../questions/figure.ts";
import { figureSql, inUnit } from "./figure-sql.ts";
import type { Projection } from "./projection.ts";
import type { Scope, Statement } from "./statement.ts";

/** The values of a summary that the database works out. */
export type SummaryPart =
  | { readonly part: "count" | "nulls" | "sum" | "overall" | "mean" | "deviation" | "min" | "max" }
  | { readonly part: "quantiles"; readonly at: readonly number[] };

/**
 * A value over all rows of a `select` whose columns are in `columns`; null where there is nothing to compute it from. Sums are
 * texts of all their digits, `min` and `max` are as the figure, all else is float8, in 10^-decimals as the figure.
 *
 * @param filter name of a column of truth values: only rows where it is true
 */
export const summarySql = (
  asked: SummaryPart,
  figure: Figure,
  { columns, scope, statement }: { readonly columns: Projection; readonly scope: Scope; readonly statement: Statement },
  filter: string | null,
): string => {
  const only = (...conditions: readonly string[]): string => {
    const all = filter === null ? conditions : [filter, ...conditions];
    return all.length === 0 ? "" : ` filter (where ${all.join(" and ")})`;
  };
  const column = (): string => columns.column(figureSql(figure, scope));
  switch (asked.part) {
    case "count":
      return `count(${column()})${only()}::integer`;
    case "nulls":
      return `count(*)${only(`${column()} is null`)}::integer`;
    case "sum":
      return figure.isAdditive ? `sum(${column()})${only()}::text` : "null::text";
    case "mean":
      return `avg(${column()})${only()}::float8`;
    case "deviation":
      return `stddev_samp(${column()})${only()}::float8`;
    case "min":
    case "max":
      return `${asked.part}(${column()})${only()}`;
    case "quantiles":
      return `percentile_cont(${statement.parameter(asked.at, "float8[]")}) within group (order by ${column()}::float8)${only()}`;
    case "overall": {
      const { of, per } = figure.now;
      if (per === null || figure.before !== null) return "null::float8";
      const known = [of, per].map((term) => `${columns.column(scope.measure(term))} is not null`);
      const total = (term: Term): string =>
        inUnit(`sum(${columns.column(scope.measure(term))})${only(...known)}::float8`, term);
      return `(${total(of)} / nullif(${total(per)}, 0))`;
    }
  }
};
