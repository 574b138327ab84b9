import type { ReportSource } from "../../../presentation/report-document.ts";
import type { RegionLevel } from "../../components/level-names.ts";
import type { Scope, State } from "./states.ts";

interface Absent {
  readonly absence: { readonly reason: "NOT_APPLICABLE" | "NOT_AVAILABLE" | "SUPPRESSED" } | null;
}
export interface Amount extends Absent {
  readonly amount: number | null;
}
export interface Families extends Absent {
  readonly families: number | null;
}

export interface Rule {
  readonly kind: string;
  readonly scope: Exclude<Scope, "COMBINED">;
  readonly nature: "MISSING" | "CONTRADICTION" | "DIFFERENCE";
  readonly name: string;
  readonly nameInEnglish: string;
  readonly thresholdPercent: number | null;
}

export interface Finding {
  readonly rule: Rule;
  readonly amount: number | null;
  readonly families: number | null;
  readonly percent: number | null;
}

/** A row of the table, as the graph tells it. */
export interface ReconciledRow {
  readonly region: { readonly code: string; readonly name: string; readonly level: RegionLevel };
  readonly status: State;
  readonly social: {
    readonly status: State;
    readonly entitled: Amount;
    readonly ordered: Amount;
    readonly credited: Amount;
    readonly withdrawn: Amount;
    readonly returned: Amount;
    readonly activeFamilies: Families;
    readonly creditedFamilies: Families;
    readonly uncredited: number | null;
    readonly creditedPercent: number | null;
  };
  readonly village: {
    readonly status: State;
    readonly available: Amount;
    readonly transferred: Amount;
    readonly realised: Amount;
    readonly cashAid: Amount;
    readonly untransferred: number | null;
    readonly absorptionPercent: number | null;
  };
  readonly findings: readonly Finding[];
}

export interface SourceState {
  readonly source: string;
  readonly period: string;
  readonly freshness: "CURRENT" | "BEHIND" | "UNREACHABLE";
  readonly hasFigures: boolean;
  readonly asOf: string | null;
}

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
    readonly publications: readonly (Pick<ReportSource, "title" | "publisher" | "asOf" | "provenance"> & {
      readonly id: string;
    })[];
    readonly nodes: readonly ReconciledRow[];
  };
}

const AMOUNT = "{ amount absence { reason } }";
const FAMILIES = "{ families absence { reason } }";
const RULE = "{ kind scope nature name nameInEnglish thresholdPercent }";

/** Everything that the page shows, but for the lists behind a row. */
export const QUERY = `query Rekonsiliasi($within: RegionCode!, $level: RegionLevel!, $period: Period!, $scope: ReconciliationScope!,
  $status: ReconciliationState, $finding: FindingKind, $orderBy: ReconciliationOrder, $first: Int!, $after: String) {
  region(code: $within) { name ancestors { code name } }
  combinedReconciliation(within: $within, level: $level, period: $period, scope: $scope, status: $status, finding: $finding,
    orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    byStatus { scope status count }
    byFinding { rule ${RULE} count }
    sources { source period freshness hasFigures asOf }
    publications { id title publisher asOf provenance }
    nodes {
      region { code name level }
      status
      social {
        status entitled ${AMOUNT} ordered ${AMOUNT} credited ${AMOUNT} withdrawn ${AMOUNT} returned ${AMOUNT}
        activeFamilies ${FAMILIES} creditedFamilies ${FAMILIES} uncredited creditedPercent
      }
      village {
        status available ${AMOUNT} transferred ${AMOUNT} realised ${AMOUNT} cashAid ${AMOUNT} untransferred absorptionPercent
      }
      findings { rule ${RULE} amount families percent }
    }
  }
}`;
