import type { RegionCode, RegionKind, RegionLevel } from "../../platform/region-code.ts";
import type { FigureProvenance, MissingReason, ReportSource } from "../../presentation/report-document.ts";

// What the graph answers to the questions of `query.ts`, field by field.

export interface Absence {
  readonly reason: Exclude<MissingReason, "UNDEFINED">;
}

/** What every summary of a region says of its figures. */
export interface Block {
  readonly provenance: FigureProvenance | null;
  readonly detailProvenance?: FigureProvenance | null;
  readonly asOf: string | null;
  readonly sources: readonly ReportSource[];
  readonly absence: Absence | null;
}

export interface Step {
  readonly families: number | null;
  readonly amount: number | null;
  readonly provenance: FigureProvenance | null;
  readonly absence: Absence | null;
}

export interface Steps {
  readonly ordered: Step | null;
  readonly credited: Step | null;
  readonly withdrawn: Step | null;
  readonly returned: Step | null;
}

export interface Welfare extends Block {
  readonly countedFor: string | null;
  readonly families: number | null;
  readonly entitled: number | null;
  readonly entitledAbsence: Absence | null;
  readonly staff: number | null;
  readonly staffProvenance: FigureProvenance | null;
}

export interface CostShare extends Block {
  readonly appealPercent: number | null;
  readonly base: number | null;
  readonly baseAbsence: Absence | null;
  readonly appealAmount: number | null;
  readonly realised: number | null;
}

export interface Graduation extends Block {
  readonly graduated: number | null;
  readonly rate: number | null;
  readonly target: GraduationTarget | null;
}

interface GraduationTarget {
  readonly value: number;
  readonly basis: "PERCENT_OF_FAMILIES" | "PER_FACILITATOR" | "ABSOLUTE";
  readonly region: { readonly name: string | null };
  readonly source: ReportSource;
}

export interface Complaints extends Block {
  readonly filed: number | null;
  readonly resolved: number | null;
}

export interface Coordination extends Block {
  readonly agreed: number | null;
  readonly done: number | null;
  readonly overdue: number | null;
}

export interface VillageFund extends Block {
  readonly ceiling: number | null;
  readonly transferred: number | null;
  readonly realised: number | null;
  readonly absorption: number | null;
  readonly villages: number | null;
}

export interface VillageIndex extends Block {
  readonly kind: string | null;
  readonly score: number | null;
  readonly status: string | null;
  readonly villages: number | null;
  readonly byStatus: readonly { readonly status: string; readonly villages: number }[] | null;
}

export interface Enterprises extends Block {
  readonly total: number | null;
  readonly active: number | null;
  readonly villagesWithEnterprise: number | null;
  readonly units: number | null;
  readonly employees: number | null;
}

export interface Disbursement extends Block, Steps {}

/** The figures of a region at a time; a source that says nothing of the region at all leaves null. */
export interface RegionFigures {
  readonly welfare: Welfare | null;
  readonly costShare: CostShare | null;
  readonly graduation: Graduation | null;
  readonly complaints: Complaints | null;
  readonly coordination: Coordination | null;
  readonly villageFund: VillageFund | null;
  readonly villageIndex: VillageIndex | null;
  readonly villageEnterpriseSummary: Enterprises | null;
  readonly disbursement: Disbursement | null;
}

export interface RegionName {
  readonly code: RegionCode;
  readonly name: string | null;
  readonly level: RegionLevel;
}

/** What is asked of the report's own region only. */
export interface RegionDetail {
  readonly welfareDetail: {
    readonly byComponent:
      | readonly { readonly component: string; readonly members: number | null; readonly absence: Absence | null }[]
      | null;
  } | null;
  readonly graduationDetail: {
    readonly byKind:
      | readonly { readonly kind: string; readonly families: number | null; readonly absence: Absence | null }[]
      | null;
  } | null;
  readonly complaintsDetail: {
    readonly byCategory:
      | readonly { readonly category: string; readonly complaints: number | null; readonly absence: Absence | null }[]
      | null;
  } | null;
  readonly fundDetail: {
    readonly additional: number | null;
    readonly stages: readonly { readonly stage: number; readonly transferred: number }[] | null;
    readonly earmarks: readonly { readonly kind: string; readonly amount: number }[] | null;
  } | null;
  readonly indexDetail: {
    readonly dimensions: { readonly social: number; readonly economic: number; readonly environmental: number } | null;
  } | null;
  readonly payments: {
    readonly byPeriod: readonly ({ readonly period: string } & Steps)[];
    readonly byBank: readonly { readonly bank: { readonly name: string }; readonly credited: Step }[];
    readonly stated: Step | null;
    readonly exceptions: readonly { readonly kind: string; readonly period: string; readonly difference: number }[];
  } | null;
  /** Of a village; not asked of other regions. */
  readonly villageEnterprises?: readonly Enterprise[];
}

interface Enterprise {
  readonly name: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly isJoint: boolean;
  readonly units: number | null;
  readonly employees: number | null;
  readonly provenance: FigureProvenance;
}

export interface OwnRegion extends RegionName, RegionFigures, RegionDetail {
  readonly kind: RegionKind;
  readonly ancestors: readonly RegionName[];
  readonly children: { readonly nodes: readonly (RegionName & RegionFigures)[] };
}

/** A village on the list of those that need attention. */
export interface AttentionRow {
  readonly region: RegionName & { readonly ancestors: readonly RegionName[] };
  readonly families: number | null;
  readonly fund: number | null;
  readonly fundPerFamily: number | null;
  readonly enterprises: number | null;
  readonly status: string | null;
}

/** Villages with many families and no enterprise at work, of those about which both are known. */
export interface Attention {
  readonly all: { readonly families: { readonly count: number }; readonly enterprises: { readonly count: number } };
  readonly listed: {
    readonly totalCount: number;
    /** Families of the villages, and of the one with the fewest of them. */
    readonly summary: { readonly min: number | null; readonly sum: number | null };
    readonly nodes: readonly AttentionRow[];
  };
}
