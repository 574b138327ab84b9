import type { Comparison, Condition } from "../questions/condition.ts";
import type { Figure } from "../questions/figure.ts";
import { figureSql } from "./figure-sql.ts";
import { allRegionsSql, type RegionsAsked } from "./regions-sql.ts";
import type { Scope, Statement } from "./statement.ts";

const OPERATORS: Readonly<Record<Comparison, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=", eq: "=", ne: "<>" };

/** `from` and `where` for the regions that meet the condition; to be written after everything that reads from the scope. */
export const regionsSql = (
  { regions, condition }: { readonly regions: RegionsAsked; readonly condition: Condition | null },
  scope: Scope,
  statement: Statement,
): string => {
  const met = condition === null ? "" : ` and ${conditionSql(condition, scope, statement, regions)}`;
  return `${allRegionsSql(regions, scope, statement)}${met}`;
};

/** A condition on the region `r`; SQL's own null is its unknown. */
export const conditionSql = (
  condition: Condition,
  scope: Scope,
  statement: Statement,
  regions: RegionsAsked,
): string => {
  const of = (part: Condition): string => conditionSql(part, scope, statement, regions);
  switch (condition.kind) {
    case "all":
      return `(${condition.parts.map(of).join(" and ")})`;
    case "any":
      return `(${condition.parts.map(of).join(" or ")})`;
    case "not":
      return `(not ${of(condition.part)})`;
    case "compare": {
      const { figure, by, bound } = condition;
      const shifted = statement.parameter(shiftPoint(bound, figure.decimals ?? 0), "float8");
      return `(${figureSql(figure, scope)}::float8 ${OPERATORS[by]} ${shifted})`;
    }
    case "share":
      return shareSql(condition, scope, statement, regions);
    case "oneOf": {
      const value = scope.attribute(condition.term);
      // To PostgreSQL an unknown value is certainly none of an empty list.
      return `(case when ${value} is not null then ${value} = any(${statement.parameter(condition.values, "text[]")}) end)`;
    }
    case "isNull": {
      const value = "attribute" in condition.of ? scope.attribute(condition.of) : figureSql(condition.of, scope);
      return `(${value} is ${condition.isNull ? "null" : "not null"})`;
    }
  }
};

/** Compares with the last of the share: the n-th greatest of all that are known, n rounded up, worked out without fractions. */
const shareSql = (
  { figure, end, percent }: { readonly figure: Figure; readonly end: "top" | "bottom"; readonly percent: number },
  scope: Scope,
  statement: Statement,
  regions: RegionsAsked,
): string => {
  const [direction, operator] = end === "top" ? ["desc", ">="] : ["asc", "<="];
  const inner = statement.scope();
  const value = figureSql(figure, inner);
  const share = statement.parameter(percent, "numeric");
  return `(${figureSql(figure, scope)} ${operator} (
    select (array_agg(x order by x ${direction}) filter (where x is not null))[ceil(count(x) * ${share} / 100)::integer]
    from (select ${value} as x ${allRegionsSql(regions, inner, statement)}) u))`;
};

/**
 * A number with its decimal point moved, to the nearest there is: 0.7001 by 4 is 7001, which multiplication would miss.
 *
 * @example shiftPoint(0.7001, 4) // 7001
 */
export const shiftPoint = (value: number, places: number): number => {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
};
