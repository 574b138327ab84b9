import { type ReconciledRow, ROW_FIELDS, type Rule, RULE_FIELDS } from "../../../presentation/reconciled-row.ts";
import type { Scope, State } from "../../../presentation/reconciliation-states.ts";
import type { ReportSource } from "../../../presentation/report-document.ts";

export interface SourceState {
  readonly source: string;
  readonly period: string;
  readonly freshness: "CURRENT" | "BEHIND" | "UNREACHABLE";
  readonly hasFigures: boolean;
  readonly asOf: string | null;
}

/** What the graph answers to `QUERY`. */
export interface ReconciliationPage {
  readonly region: {
    readonly name: string;
    readonly ancestors: readonly { readonly code: string; readonly name: string }[];
  } | null;
  readonly combinedReconciliation: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly byStatus: readonly { readonly scope: Scope; readonly status: State; readonly count: number }[];
    readonly byFinding: readonly { readonly rule: Rule; readonly count: number }[];
    readonly sources: readonly SourceState[];
    readonly publications: readonly Pick<ReportSource, "title" | "publisher" | "asOf" | "provenance">[];
    readonly nodes: readonly ReconciledRow[];
  };
}

/** Everything that the page shows, but for the lists behind a row. */
export const QUERY = `query Rekonsiliasi($within: RegionCode!, $level: RegionLevel!, $period: Period!, $scope: ReconciliationScope!,
  $status: ReconciliationState, $finding: FindingKind, $orderBy: ReconciliationOrder, $first: Int!, $after: String) {
  region(code: $within) { name ancestors { code name } }
  combinedReconciliation(within: $within, level: $level, period: $period, scope: $scope, status: $status, finding: $finding,
    orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    byStatus { scope status count }
    byFinding { rule ${RULE_FIELDS} count }
    sources { source period freshness hasFigures asOf }
    publications { title publisher asOf provenance }
    nodes ${ROW_FIELDS}
  }
}`;
