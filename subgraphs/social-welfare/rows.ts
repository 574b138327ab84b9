import type { Absence } from "../../platform/absence.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { PkhComponent, TargetBasis } from "./types.generated.ts";

/** Families of a region at the last known count within a period; all null when there is none. */
export interface FamilyRow extends Sourced {
  readonly code: RegionCode;
  readonly countedFor: Period | null;
  readonly families: number | null;
  readonly members: number | null;
  /** Packed: members by component, in the order of the official list. */
  readonly componentCounts: string | null;
  /** Packed: active, suspended. */
  readonly statusCounts: string | null;
  readonly sembakoFamilies: number | null;
  /** Bits of `FAMILY`. */
  readonly hidden: number | null;
}

export interface WelfareRow extends FamilyRow {
  readonly period: Period;
}

/** What the families were due and did over a period; null what no list tells. */
export interface FlowRow extends Sourced {
  readonly code: RegionCode;
  readonly entitled: Rupiah | null;
  readonly commitmentChecked: number | null;
  readonly commitmentMet: number | null;
  readonly sessionsHeld: number | null;
  readonly sessionsRegistered: number | null;
  readonly sessionsAttended: number | null;
  /** Bits of `FLOW`. */
  readonly hidden: number;
}

export interface CohortRow extends Sourced {
  readonly code: RegionCode;
  readonly cohort: number;
  readonly families: number | null;
  /** Bits of `COHORT`. */
  readonly hidden: number;
}

/** As a viewer may see it. */
export interface ShownCohortRow extends CohortRow {
  readonly absence: Absence | null;
}

export interface StaffRow extends Sourced {
  readonly code: RegionCode;
  readonly facilitators: number;
}

interface YearRow extends Sourced {
  readonly code: RegionCode;
  readonly year: number;
}

/** `sourceId` is that of the rate: of the publication that states it, or of the counts it is computed from. */
export interface GraduationRow extends YearRow {
  readonly graduated: number | null;
  readonly naturalExit: number | null;
  readonly prosperous: number | null;
  readonly independent: number | null;
  readonly families: number | null;
  readonly statedRate: number | null;
  /** Bits of `GRADUATION`. */
  readonly hidden: number | null;
  /** Bits of `FAMILY`, for `families`. */
  readonly familiesHidden: number | null;
}

export interface TargetRow {
  readonly year: number;
  readonly regionCode: RegionCode;
  readonly basis: TargetBasis;
  readonly value: number;
  readonly sourceId: string;
}

export interface ComplaintRow extends YearRow {
  readonly filed: number | null;
  readonly resolved: number | null;
  readonly invalidData: number | null;
  readonly notDisbursed: number | null;
  readonly undeserving: number | null;
  readonly deduction: number | null;
  readonly other: number | null;
  /** Bits of `COMPLAINT`. */
  readonly hidden: number | null;
}

export interface CoordinationRow extends YearRow {
  readonly agreed: number | null;
  readonly done: number | null;
  readonly overdue: number | null;
}

/** The appeal in force, and what it refers to. */
export interface CostShareRow extends YearRow {
  readonly appealPercent: number | null;
  readonly base: Rupiah | null;
  readonly baseAbsence: Absence | null;
}

export interface AppealRow {
  readonly percent: number;
  readonly sourceId: string;
}

export interface RecertificationRow extends YearRow {
  readonly cohortFrom: number | null;
  readonly cohortTo: number | null;
  readonly cohorts: readonly ShownCohortRow[];
}

export interface RecertificationRuleRow {
  readonly cohortFrom: number;
  readonly cohortTo: number;
  readonly sourceId: string;
}

/** One amount of a year: of a component, or one of the three amounts for a family as a whole. */
export interface BenefitRateRow {
  readonly year: number;
  readonly component: PkhComponent | "FLAT" | "FIXED_REGULAR" | "FIXED_ACCESS";
  readonly annualAmount: Rupiah;
  readonly stageAmount: Rupiah | null;
  readonly sourceId: string;
}

export interface BenefitRatesRow {
  readonly year: number;
  readonly statedFor: number;
  readonly rates: readonly BenefitRateRow[];
}
