import type { AnswerSource, AskGraph, GraphAnswer } from "../../platform/exports/exporter.ts";
import { type ReconciledRow, ROW_FIELDS, type Rule, RULE_FIELDS } from "../../presentation/reconciled-row.ts";
import { askPatiently, type Patience } from "../ask-patiently.ts";
import type { FileSource } from "../read-pages.ts";
import type { ReconciliationQuestion } from "./parameters.ts";

/** The rows of a file, with what is known of them before the first is read. */
export interface ReconciledRows {
  readonly count: number;
  readonly sources: readonly FileSource[];
  readonly publications: readonly AnswerSource[];
  /** All rules, in the order in which findings are told. */
  readonly rules: readonly Rule[];
  /** Page by page. */
  readonly rows: () => AsyncGenerator<ReconciledRow>;
}

interface Page {
  readonly totalCount?: number;
  readonly sources?: readonly FileSource[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly ReconciledRow[];
}

const QUERY = `query ReconciliationExport($within: RegionCode, $level: RegionLevel!, $period: Period!, $scope: ReconciliationScope!,
  $status: ReconciliationState, $finding: FindingKind, $orderBy: ReconciliationOrder, $first: Int, $after: String,
  $begins: Boolean!) {
  reconciliationRules @include(if: $begins) ${RULE_FIELDS}
  combinedReconciliation(within: $within, level: $level, period: $period, scope: $scope, status: $status, finding: $finding,
    orderBy: $orderBy, first: $first, after: $after) {
    totalCount @include(if: $begins)
    sources @include(if: $begins) { source period level freshness hasFigures revision asOf loadedAt checkedAt }
    pageInfo { hasNextPage endCursor }
    nodes ${ROW_FIELDS}
  }
}`;

/** Rows of a page: all that a file holds in memory. */
const PAGE_ROWS = 2_000;

/**
 * Asks for the first page.
 *
 * @throws what `AskGraph` throws; `rows` as well, and then the file has no end
 */
export const readRows = async (
  { within, level, period, scope, status, finding, orderBy, direction }: ReconciliationQuestion,
  ask: AskGraph,
  patience: Patience,
): Promise<ReconciledRows> => {
  const question = { within, level, period, scope, status, finding, orderBy: { by: orderBy, direction } };
  const askPage = (asking: AskGraph, after: string | null): Promise<GraphAnswer> =>
    asking(QUERY, { ...question, first: PAGE_ROWS, after, begins: after === null });
  const begun = await askPage(askPatiently(ask, patience), null);
  const beginning = pageOf(begun);
  const count = beginning.totalCount ?? 0;
  const rows = async function* (): AsyncGenerator<ReconciledRow> {
    let page = beginning;
    let given = 0;
    for (;;) {
      yield* page.nodes;
      given += page.nodes.length;
      if (!page.pageInfo.hasNextPage) break;
      page = pageOf(await askPage(ask, page.pageInfo.endCursor));
    }
    if (given !== count) throw new Error(`the graph told of ${count} rows and gave ${given}`);
  };
  const rules = begun.data["reconciliationRules"] as readonly Rule[]; // as the query asks for
  return { count, sources: beginning.sources ?? [], publications: begun.sources, rules, rows };
};

const pageOf = ({ data }: GraphAnswer): Page => data["combinedReconciliation"] as Page; // as the query asks for
