import type { Figure, Quotient, Term } from "../questions/figure.ts";
import type { Scope } from "./statement.ts";

/**
 * A figure of the region `r`: bigint, whole numbers of 10^-decimals, where `figure.decimals` says so; float8 otherwise. Null
 * where anything it is made of is unknown, and by zero.
 */
export const figureSql = (figure: Figure, scope: Scope): string => {
  const { now, before, isPercent } = figure;
  const value = quotientSql(now, scope);
  if (before === null) return value;
  const earlier = quotientSql(before, scope);
  if (!isPercent) return `(${value} - ${earlier})`;
  return `((${value} - ${earlier})::float8 * 100 / nullif(abs(${earlier}), 0)::float8)`;
};

const quotientSql = ({ of, per }: Quotient, scope: Scope): string =>
  per === null ? scope.measure(of) : `(${realSql(of, scope)} / nullif(${realSql(per, scope)}, 0))`;

/** A measure in its unit. */
export const realSql = (term: Term, scope: Scope): string => inUnit(`${scope.measure(term)}::float8`, term);

/** What is counted in 10^-decimals, in the measure's unit. */
export const inUnit = (sql: string, { measure: { decimals } }: Term): string =>
  decimals === 0 ? sql : `(${sql} / 1e${Math.trunc(decimals)})`;
