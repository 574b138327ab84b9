import { expect } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { Compile } from "../../platform/serve-subgraph/compile.ts";
import { openQuestions, type QuestionsKit } from "./questions-kit.ts";
import { RECONCILED } from "./reconciliation-world.ts";

export const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", scopes: ["aggregate:read"] };

/** All that a reconciliation tells. */
const QUERY = `query ($within: RegionCode, $level: RegionLevel!, $scope: ReconciliationScope!, $status: ReconciliationState,
  $finding: FindingKind, $orderBy: ReconciliationOrder, $first: Int, $after: String) {
  combinedReconciliation(within: $within, level: $level, period: "2024", scope: $scope, status: $status, finding: $finding,
    orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    byStatus { scope status count }
    byFinding { rule { kind } count }
    nodes {
      region { code } status
      findings { rule { kind } amount families percent }
      social { status entitled { amount absence { reason } } credited { amount } uncredited creditedPercent
        activeFamilies { families } familiesDifference }
      village { status available { amount absence { reason } } realised { amount } absorptionPercent }
    }
  }
}`;

/** A region of an answer. */
export interface Row {
  readonly region: { readonly code: string };
  readonly status: string;
  readonly findings: readonly {
    readonly rule: { readonly kind: string };
    readonly amount: number | null;
    readonly families: number | null;
    readonly percent: number | null;
  }[];
  readonly social: {
    readonly status: string;
    readonly entitled: Told;
    readonly credited: Told;
    readonly uncredited: number | null;
    readonly creditedPercent: number | null;
    readonly familiesDifference: number | null;
  };
  readonly village: { readonly status: string; readonly available: Told; readonly absorptionPercent: number | null };
}
interface Told {
  readonly amount: number | null;
  readonly absence: { readonly reason: string } | null;
}
export interface Answer {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly byStatus: readonly { readonly scope: string; readonly status: string; readonly count: number }[];
  readonly byFinding: readonly { readonly rule: { readonly kind: string }; readonly count: number }[];
  readonly nodes: readonly Row[];
}

type Arguments = Readonly<Record<string, unknown>>;

export interface ReconciliationKit extends QuestionsKit {
  /** Villages of Wonosobo in 2024, unless the arguments say otherwise; nobody in particular asks. */
  reconcile(given: Arguments, viewer?: Viewer, compile?: Compile): Promise<Answer>;
  /** The code of the error that it answers with. */
  refusal(given: Arguments, viewer?: Viewer): Promise<unknown>;
  /** All rows, page by page. */
  walk(given: Arguments, viewer: Viewer): Promise<readonly Row[]>;
}

const DEFAULTS = { within: "33.07", level: "VILLAGE", scope: "COMBINED" };

/** The synergy subgraph over sources of all figures that are reconciled. */
export const openReconciliation = async (): Promise<ReconciliationKit> => {
  const kit = await openQuestions(RECONCILED);
  const reconcile: ReconciliationKit["reconcile"] = async (given, viewer = ANALYST, compile) => {
    const { data, errors } = await kit.ask(QUERY, { ...DEFAULTS, ...given }, viewer, compile);
    expect(errors).toEqual([]);
    return (data as unknown as { combinedReconciliation: Answer }).combinedReconciliation;
  };
  return {
    ...kit,
    reconcile,
    refusal: async (given, viewer = ANALYST) => {
      const { errors } = await kit.ask(QUERY, { ...DEFAULTS, ...given }, viewer);
      return errors[0]?.extensions?.["code"];
    },
    walk: async (given, viewer) => {
      const rows: Row[] = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo }: Answer = await reconcile({ ...given, after }, viewer);
        rows.push(...nodes);
        if (!pageInfo.hasNextPage) return rows;
        after = pageInfo.endCursor;
      }
    },
  };
};
