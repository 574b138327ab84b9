import type { Condition } from "../questions/condition.ts";
import type { Figure } from "../questions/figure.ts";
import { regionsSql } from "./condition-sql.ts";
import { figureSql } from "./figure-sql.ts";
import type { Projection } from "./projection.ts";
import type { RegionsAsked } from "./regions-sql.ts";
import type { Scope, Statement } from "./statement.ts";

export interface OrderItem {
  readonly figure: Figure;
  readonly direction: "asc" | "desc";
}

/** The last row of the page before: its figures in the order of the `OrderItem`s, and its region. */
export interface PagePosition {
  readonly values: readonly (number | null)[];
  readonly code: string;
}

export interface PageQuestion {
  readonly regions: RegionsAsked;
  readonly condition: Condition | null;
  readonly order: readonly OrderItem[];
  readonly after: PagePosition | null;
  readonly limit: number;
  readonly isRanked: boolean;
}

/**
 * One page of rows: `code`, `name`, `place` when ranked, `o0` ... with the figures of the order, and the columns of `cells`.
 *
 * @param cells already written from the same scope
 */
export const pageSql = (question: PageQuestion, cells: Projection, scope: Scope, statement: Statement): string => {
  const { order, after, limit, isRanked } = question;
  const keys = order.map(({ figure }, place) => `${figureSql(figure, scope)} as o${place}`);
  const sorting = order.map(({ direction }, place) => `o${place} ${direction} nulls last`);
  const inner = `select r.code, r.name${[...keys, ...cells.list()].map((column) => `, ${column}`).join("")}
${regionsSql(question, scope, statement)}`;
  // Regions with the same figures share a place, so the codes that order them do not count; without figures they are the order.
  const ranking = sorting.length === 0 ? "code" : sorting.join(", ");
  const ranked = isRanked ? `select *, rank() over (order by ${ranking})::integer as place from (${inner}) i` : inner;
  const following = after === null ? "" : `\nwhere ${afterSql(order, after, statement)}`;
  return `select * from (
${ranked}
) s${following}
order by ${[...sorting, "code"].join(", ")}
limit ${statement.parameter(limit, "integer")}`;
};

/** What an order needs to go on after a place. */
interface Followed {
  readonly figure: Pick<Figure, "decimals">;
  readonly direction: OrderItem["direction"];
}

/** Whether a row comes after the position: later by the first of the figures `o0` ... that differs, or by its code. */
export const afterSql = (
  order: readonly Followed[],
  { values, code }: PagePosition,
  statement: Statement,
  place = 0,
): string => {
  const item = order[place];
  if (item === undefined) return `code > ${statement.parameter(code, "text")}`;
  const rest = afterSql(order, { values, code }, statement, place + 1);
  const value = values[place] ?? null;
  if (value === null) return `(o${place} is null and ${rest})`;
  const given = statement.parameter(value, item.figure.decimals === null ? "float8" : "bigint");
  const operator = item.direction === "desc" ? "<" : ">";
  return `(o${place} ${operator} ${given} or o${place} is null or (o${place} = ${given} and ${rest}))`;
};
