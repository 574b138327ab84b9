import type { DataRow } from "../questions/summaries.ts";
import type { Planned } from "../questions/totals.ts";
import { afterSql, type PagePosition } from "../sql/page-sql.ts";
import type { RegionsAsked } from "../sql/regions-sql.ts";
import type { Statement } from "../sql/statement.ts";
import type { FindingKind, ReconciliationScope, ReconciliationState } from "../types.generated.ts";
import type { OrderKey } from "./order.ts";
import { bitOf, type ReconciledTerms, reconciledSql } from "./reconciled-sql.ts";
import { type ReconciledRow, readRow } from "./row.ts";
import { type FindingRule, RULES } from "./rules.ts";

/** A reconciliation that has been read. */
export interface AskedReconciliation {
  readonly regions: RegionsAsked;
  readonly terms: ReconciledTerms;
  readonly scope: ReconciliationScope;
  readonly status: ReconciliationState | null;
  readonly finding: FindingKind | null;
  readonly order: { readonly key: OrderKey; readonly direction: "asc" | "desc" } | null;
}

/** Which rows a reconciliation asks for, among all of its regions. */
const meantSql = ({ scope, status, finding }: AskedReconciliation, statement: Statement): string => {
  const conditions = [
    ...(status === null ? [] : [`${scope.toLowerCase()} = ${statement.parameter(status, "text")}`]),
    ...RULES.filter(({ kind }) => kind === finding).map((rule) => `found & ${bitOf(rule)} <> 0`),
  ];
  return conditions.length === 0 ? "true" : conditions.join(" and ");
};

/** Writes a page as one statement. */
export const planPage = (
  asked: AskedReconciliation,
  { after, limit }: { readonly after: PagePosition | null; readonly limit: number },
  statement: Statement,
): Planned<readonly ReconciledRow[]> => {
  const { regions, terms, order } = asked;
  const followed = order === null ? [] : [{ figure: order.key, direction: order.direction }];
  const sorting = order === null ? "" : `o0 ${order.direction} nulls last, `;
  return {
    text: `select * from (
select *${order === null ? "" : `, ${order.key.sql} as o0`} from (
${reconciledSql(terms, regions, statement)}) e
where ${meantSql(asked, statement)}) s
where ${after === null ? "true" : afterSql(followed, after, statement)}
order by ${sorting}code
limit ${statement.parameter(limit, "integer")}`,
    read: (rows) => rows.map((row) => readRow(terms, order !== null, row)),
  };
};

/** How many regions are in which state, and in how many each rule finds something. */
export interface ReconciliationTotals {
  readonly count: number;
  readonly byStatus: readonly {
    readonly scope: ReconciliationScope;
    readonly status: ReconciliationState;
    readonly count: number;
  }[];
  readonly byFinding: readonly { readonly rule: FindingRule; readonly count: number }[];
}

/** The states that a region can have within each scope, the best first. */
const STATES: Readonly<Record<ReconciliationScope, readonly ReconciliationState[]>> = {
  SOCIAL: ["COMPLETE", "PARTIAL", "MISSING", "HIDDEN"],
  VILLAGE: ["COMPLETE", "PARTIAL", "MISSING", "NOT_APPLICABLE"],
  COMBINED: ["COMPLETE", "PARTIAL", "MISSING", "HIDDEN"],
};

/** Writes all counts as one statement of one row. */
export const planTotals = (asked: AskedReconciliation, statement: Statement): Planned<ReconciliationTotals> => {
  const counts: string[] = [];
  const count = (condition: string): ((row: DataRow) => number) => {
    const name = `n${counts.length}`;
    counts.push(`count(*) filter (where ${condition})::integer as ${name}`);
    return (row) => row[name] as number;
  };
  const meant = count(meantSql(asked, statement));
  const states = Object.entries(STATES) as [ReconciliationScope, readonly ReconciliationState[]][];
  const byStatus = states.flatMap(([scope, own]) =>
    own.map((status) => ({ scope, status, count: count(`${scope.toLowerCase()} = '${status}'`) })),
  );
  const byFinding = RULES.map((rule) => ({ rule, count: count(`found & ${bitOf(rule)} <> 0`) }));
  return {
    text: `select ${counts.join(", ")} from (
${reconciledSql(asked.terms, asked.regions, statement)}) e`,
    read: ([row = {}]) => ({
      count: meant(row),
      byStatus: byStatus.map((each) => ({ ...each, count: each.count(row) })),
      byFinding: byFinding.map((each) => ({ ...each, count: each.count(row) })),
    }),
  };
};
