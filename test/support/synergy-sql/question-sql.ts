import pg from "pg";
import type { ConditionArguments } from "../../../subgraphs/synergy/questions/condition.ts";
import type { FigureArguments } from "../../../subgraphs/synergy/questions/figure.ts";
import type { AnyQuestion } from "../synergy-arbitraries.ts";
import { columnOf } from "./written-measures.ts";

// Questions across sources as an analyst would write them in SQL, over a table with a column for each figure.

/** @returns rows `code`, `figure` in the order of the question: all that meet its condition */
export const questionSql = (question: AnyQuestion, table: string): string => {
  const { within, level, period, where, orderBy, figure } = question;
  const regions = `${table} where level = '${level}' and ('${within}' in ('ID', code) or code like '${within}.%')`;
  const order = orderBy.map((item) => `${figureSql(item, period)} ${item.direction} nulls last, `);
  return `select code, (${figureSql(figure, period)})::float8 as figure from ${regions}
    ${where === null ? "" : `and ${conditionSql(where, period, regions)}`}
    order by ${order.join("")}code`;
};

const figureSql = ({ of, per, since, as, period: own }: FigureArguments, period: string): string => {
  const at = (time: string): string => {
    const above = columnOf(of, time);
    // Fractions are compared as the numbers that a reader gets.
    return per == null ? above : `(${above}::float8 / nullif(${columnOf(per, time)}, 0)::float8)`;
  };
  const now = at(own ?? period);
  if (since == null) return now;
  const before = at(since);
  return as === "PERCENT" ? `((${now} - ${before}) * 100 / nullif(abs(${before}), 0))` : `(${now} - ${before})`;
};

const OPERATORS = { gt: ">", gte: ">=", lt: "<", lte: "<=", eq: "=", ne: "<>" } as const;

/** @param regions of the question, whatever its condition */
const conditionSql = (condition: ConditionArguments, period: string, regions: string): string => {
  const of = (part: ConditionArguments): string => conditionSql(part, period, regions);
  const parts: string[] = [];
  if (condition.and != null) parts.push(condition.and.map(of).join(" and "));
  if (condition.or != null) parts.push(condition.or.map(of).join(" or "));
  if (condition.not != null) parts.push(`not ${of(condition.not)}`);
  if (condition.of != null) parts.push(...figureParts({ ...condition, of: condition.of }, period, regions));
  if (condition.attribute != null) parts.push(...attributeParts(condition, condition.attribute, period));
  return `(${parts.map((part) => `(${part})`).join(" and ")})`;
};

const figureParts = (condition: ConditionArguments & FigureArguments, period: string, regions: string): string[] => {
  const figure = figureSql(condition, period);
  const parts = Object.entries(OPERATORS).flatMap(([by, operator]) => {
    const bound = condition[by as keyof typeof OPERATORS];
    return bound == null ? [] : [`${figure} ${operator} ${bound}`];
  });
  if (condition.isNull != null) parts.push(`${figure} is ${condition.isNull ? "null" : "not null"}`);
  const ends = [
    [condition.topPercent, "desc", "min", ">="],
    [condition.bottomPercent, "asc", "max", "<="],
  ] as const;
  for (const [percent, direction, last, operator] of ends) {
    if (percent == null) continue;
    const known = `from ${regions} and ${figure} is not null`;
    parts.push(`${figure} ${operator} (select ${last}(x) from (
      select ${figure} as x ${known} order by x ${direction} limit (select ceil(count(*) * ${percent} / 100.0) ${known})) best)`);
  }
  return parts;
};

const attributeParts = (
  { equals, in: values, isNull, period: own }: ConditionArguments,
  id: string,
  period: string,
) => {
  const attribute = id === "REGION_KIND" ? "kind" : columnOf(id, own ?? period);
  const parts: string[] = [];
  if (equals != null) parts.push(`${attribute} = ${pg.escapeLiteral(equals)}`);
  if (values != null) parts.push(isOneOf(attribute, values));
  if (isNull != null) parts.push(`${attribute} is ${isNull ? "null" : "not null"}`);
  return parts;
};

/** Also of no values: whether an unknown attribute is one of none is not known either. */
const isOneOf = (attribute: string, values: readonly string[]): string =>
  values.length === 0
    ? `${attribute} <> ${attribute}`
    : `${attribute} in (${values.map((value) => pg.escapeLiteral(value)).join(", ")})`;
