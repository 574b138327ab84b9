import { SOURCES } from "../../support/subgraph-kit.ts";

interface OfRegion {
  readonly region_code: string;
  readonly source_id: string;
}

interface InPeriod extends OfRegion {
  readonly period: string;
}

interface InYear extends OfRegion {
  readonly year: number;
}

export interface FamilyFixture extends InPeriod {
  readonly families: number;
  readonly members: number | null;
  readonly pregnant: number | null;
  readonly early_childhood: number | null;
  readonly primary_school: number | null;
  readonly junior_secondary: number | null;
  readonly senior_secondary: number | null;
  readonly elderly: number | null;
  readonly severe_disability: number | null;
  readonly gross_hr_violation_victim: number | null;
  readonly active: number | null;
  readonly suspended: number | null;
  readonly sembako_families: number | null;
  readonly detail_source_id: string | null;
}

/** What a fixture is made from: the key, and whatever the test speaks of. */
type Given<Fixture, Key extends keyof Fixture> = Pick<Fixture, Key> & Partial<Fixture>;

const published = SOURCES.published.id;
const synthetic = SOURCES.synthetic.id;

/** Families whose parts add up; a count without parts is `{ ...NO_DETAIL }`. */
export const family = (given: Given<FamilyFixture, "region_code" | "period">): FamilyFixture => ({
  families: 10,
  members: 28,
  pregnant: 1,
  early_childhood: 2,
  primary_school: 3,
  junior_secondary: 4,
  senior_secondary: 5,
  elderly: 6,
  severe_disability: 7,
  gross_hr_violation_victim: 0,
  active: 8,
  suspended: 2,
  sembako_families: 9,
  source_id: published,
  detail_source_id: synthetic,
  ...given,
});

/** What a publication leaves open that states the number of families only. */
export const NO_DETAIL = {
  members: null,
  pregnant: null,
  early_childhood: null,
  primary_school: null,
  junior_secondary: null,
  senior_secondary: null,
  elderly: null,
  severe_disability: null,
  gross_hr_violation_victim: null,
  active: null,
  suspended: null,
  sembako_families: null,
  detail_source_id: null,
} as const satisfies Partial<FamilyFixture>;

export interface FlowFixture extends InPeriod {
  readonly entitled: number | string;
  readonly commitment_checked: number;
  readonly commitment_met: number;
  readonly sessions_held: number;
  readonly sessions_registered: number;
  readonly sessions_attended: number;
}

export const flow = (given: Given<FlowFixture, "region_code" | "period">): FlowFixture => ({
  entitled: 1_000_000,
  commitment_checked: 30,
  commitment_met: 27,
  sessions_held: 4,
  sessions_registered: 40,
  sessions_attended: 35,
  source_id: synthetic,
  ...given,
});

export interface CohortFixture extends InPeriod {
  readonly cohort: number;
  readonly families: number;
}

export const cohort = (given: Given<CohortFixture, "region_code" | "period" | "cohort">): CohortFixture => ({
  families: 5,
  source_id: synthetic,
  ...given,
});

export interface StaffFixture extends InPeriod {
  readonly facilitators: number;
}

export const staff = (given: Given<StaffFixture, "region_code" | "period">): StaffFixture => ({
  facilitators: 3,
  source_id: SOURCES.imported.id,
  ...given,
});

export interface GraduationFixture extends InYear {
  readonly graduated: number;
  readonly natural_exit: number;
  readonly prosperous: number;
  readonly independent: number;
}

export const graduation = (given: Given<GraduationFixture, "region_code" | "year">): GraduationFixture => ({
  graduated: 6,
  natural_exit: 3,
  prosperous: 2,
  independent: 1,
  source_id: synthetic,
  ...given,
});

export interface RateFixture extends InYear {
  readonly rate: number;
}

export const graduationRate = (given: Given<RateFixture, "region_code" | "year">): RateFixture => ({
  rate: 4.6,
  source_id: published,
  ...given,
});

export interface TargetFixture extends InYear {
  readonly basis: "PERCENT_OF_FAMILIES" | "PER_FACILITATOR" | "ABSOLUTE";
  readonly value: number;
}

export const target = (given: Given<TargetFixture, "region_code" | "year">): TargetFixture => ({
  basis: "PERCENT_OF_FAMILIES",
  value: 10,
  source_id: published,
  ...given,
});

export interface ComplaintFixture extends InYear {
  readonly filed: number;
  readonly resolved: number;
  readonly invalid_data: number;
  readonly not_disbursed: number;
  readonly undeserving: number;
  readonly deduction: number;
  readonly other: number;
}

export const complaint = (given: Given<ComplaintFixture, "region_code" | "year">): ComplaintFixture => ({
  filed: 15,
  resolved: 9,
  invalid_data: 1,
  not_disbursed: 2,
  undeserving: 3,
  deduction: 4,
  other: 5,
  source_id: synthetic,
  ...given,
});

export interface CoordinationFixture extends InYear {
  readonly agreed: number;
  readonly done: number;
  readonly overdue: number;
}

export const coordination = (given: Given<CoordinationFixture, "region_code" | "year">): CoordinationFixture => ({
  agreed: 9,
  done: 5,
  overdue: 1,
  source_id: synthetic,
  ...given,
});

/** An action of a meeting that is not done and not due, as it stood at the end of 2020. */
export const action = (given: {
  readonly regency_code: string;
  readonly action: string;
  readonly [column: string]: unknown;
}) => ({
  agreed_on: "2020-03-01",
  due_on: "2021-01-31",
  done_on: null as string | null,
  told_on: "2020-12-31",
  source_id: synthetic,
  ...given,
});

export interface BenefitRateFixture {
  readonly year: number;
  readonly component: string;
  readonly annual_amount: number;
  readonly stage_amount: number | null;
  readonly source_id: string;
}

export const benefitRate = (given: Given<BenefitRateFixture, "year" | "component">): BenefitRateFixture => ({
  annual_amount: 900_000,
  stage_amount: 225_000,
  source_id: published,
  ...given,
});
