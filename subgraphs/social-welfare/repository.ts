import type { Knex } from "knex";
import { packFigures } from "../../platform/database/packed-figures.ts";
import { type ColumnOf, figureQuery, number, text } from "../../platform/database/query-figures.ts";
import { queryRows } from "../../platform/database/query-rows.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { regionList } from "../../platform/serve-subgraph/region-list.ts";
import { listSources, type SourceRecordRow } from "../../platform/sources/list-sources.ts";
import type {
  AppealRow,
  BenefitRateRow,
  CohortRow,
  ComplaintRow,
  CoordinationRow,
  FamilyRow,
  FlowRow,
  GraduationRow,
  RecertificationRuleRow,
  StaffRow,
  TargetRow,
} from "./rows.ts";

// Of the periods asked for, the one with the greatest known_at is the last known.

/** The columns that count members by component, in the order of the official list. */
const COMPONENT_COLUMNS = [
  "pregnant",
  "early_childhood",
  "primary_school",
  "junior_secondary",
  "senior_secondary",
  "elderly",
  "severe_disability",
  "gross_hr_violation_victim",
];

const FAMILIES_BY_REGION = figureQuery<FamilyRow>("familiesByRegion", {
  columns: {
    code: text("region_code"),
    countedFor: text("period"),
    families: number("families"),
    members: number("members"),
    componentCounts: text(packFigures(COMPONENT_COLUMNS)),
    statusCounts: text(packFigures(["active", "suspended"])),
    sembakoFamilies: number("sembako_families"),
    hidden: number("hidden"),
    sourceId: text("source_id"),
    detailSourceId: text("detail_source_id"),
  },
  always: ["code", "hidden", "sourceId", "detailSourceId"],
  text: (select) => `
  select distinct on (region_code) ${select}
  from family_rollup
  where region_code = any($1) and period = any($2)
  order by region_code, known_at desc`,
});

/** Families of these regions at the last known count within the periods. */
export const familiesByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  periods: readonly Period[],
  columns?: readonly ColumnOf<FamilyRow>[],
) => FAMILIES_BY_REGION(db, codes.length, [regionList(codes), periods], columns);

const FLOWS_BY_REGION = `
  select region_code as code, sum(entitled)::bigint as entitled,
    sum(commitment_checked) as "commitmentChecked", sum(commitment_met) as "commitmentMet",
    sum(sessions_held) as "sessionsHeld", sum(sessions_registered) as "sessionsRegistered",
    sum(sessions_attended) as "sessionsAttended", bit_or(hidden) as hidden, max(source_id) as "sourceId"
  from welfare_flow_rollup
  where region_code = any($1) and period = any($2)
  group by region_code`;

/** What the families of these regions were due and did, summed over the periods; rupiah. */
export const flowsByRegion = (db: Knex, codes: readonly RegionCode[], periods: readonly Period[]): Promise<FlowRow[]> =>
  queryRows(db, "flowsByRegion", FLOWS_BY_REGION, [regionList(codes), periods]);

const COHORTS_BY_REGION = `
  select code, cohort, families, hidden, "sourceId"
  from (
    select region_code as code, cohort, families, hidden, source_id as "sourceId",
      rank() over (partition by region_code order by known_at desc) as recency
    from cohort_rollup
    where region_code = any($1) and period = any($2)
  ) counted
  where recency = 1
  order by code, cohort`;

/** Families of these regions by year of entry, at the last known count within the periods. */
export const cohortsByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  periods: readonly Period[],
): Promise<CohortRow[]> => queryRows(db, "cohortsByRegion", COHORTS_BY_REGION, [regionList(codes), periods]);

const STAFF_BY_REGION = `
  select distinct on (region_code) region_code as code, facilitators, source_id as "sourceId"
  from staff_rollup
  where region_code = any($1) and period = any($2)
  order by region_code, known_at desc`;

/** Facilitators of these regions at the last known count within the periods. */
export const staffByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  periods: readonly Period[],
): Promise<StaffRow[]> => queryRows(db, "staffByRegion", STAFF_BY_REGION, [regionList(codes), periods]);

const GRADUATION_BY_REGION = `
  select asked.code, $2::smallint as year, g.graduated, g.natural_exit as "naturalExit", g.prosperous, g.independent,
    g.hidden, f.families, f.hidden as "familiesHidden", r.rate as "statedRate", coalesce(r.source_id, g.source_id) as "sourceId",
    g.source_id as "detailSourceId"
  from unnest($1::text[]) as asked (code)
  left join graduation_rollup g on g.region_code = asked.code and g.year = $2
  left join graduation_rate r on r.region_code = asked.code and r.year = $2
  left join lateral (
    select families, hidden
    from family_rollup
    where region_code = asked.code and period = any($3)
    order by known_at desc
    limit 1
  ) f on true`;

/** Families that left in a year, and the families of that year; a row for every region asked for. */
export const graduationByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  year: number,
  periods: readonly Period[],
): Promise<GraduationRow[]> =>
  queryRows(db, "graduationByRegion", GRADUATION_BY_REGION, [regionList(codes), year, periods]);

const TARGETS_BY_YEAR = `
  select year, region_code as "regionCode", basis, value, source_id as "sourceId"
  from graduation_target
  where year = any($1)
  order by year, region_code, basis`;

/** The graduation targets set for these years. */
export const targetsByYear = (db: Knex, years: readonly number[]): Promise<TargetRow[]> =>
  queryRows(db, "targetsByYear", TARGETS_BY_YEAR, [years]);

const COMPLAINTS_BY_REGION = `
  select asked.code, $2::smallint as year, filed, resolved, invalid_data as "invalidData",
    not_disbursed as "notDisbursed", undeserving, deduction, other, hidden, source_id as "sourceId"
  from unnest($1::text[]) as asked (code)
  left join complaint_rollup c on c.region_code = asked.code and c.year = $2`;

/** Complaints of a year; a row for every region asked for. */
export const complaintsByRegion = (db: Knex, codes: readonly RegionCode[], year: number): Promise<ComplaintRow[]> =>
  queryRows(db, "complaintsByRegion", COMPLAINTS_BY_REGION, [regionList(codes), year]);

const COORDINATION_BY_REGION = `
  select asked.code, $2::smallint as year, agreed, done, overdue, source_id as "sourceId"
  from unnest($1::text[]) as asked (code)
  left join coordination_rollup c on c.region_code = asked.code and c.year = $2`;

/** Actions agreed in a year; a row for every region asked for. */
export const coordinationByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  year: number,
): Promise<CoordinationRow[]> =>
  queryRows(db, "coordinationByRegion", COORDINATION_BY_REGION, [regionList(codes), year]);

const APPEAL_OF_YEAR = `
  select percent, source_id as "sourceId" from cost_share_appeal where year <= $1 order by year desc limit 1`;

/** The appeal for cost sharing in force in a year. */
export const appealOfYear = async (db: Knex, year: number): Promise<AppealRow | null> => {
  const [row] = await queryRows<AppealRow>(db, "appealOfYear", APPEAL_OF_YEAR, [year]);
  return row ?? null;
};

const RECERTIFICATION_RULE = `
  select cohort_from as "cohortFrom", cohort_to as "cohortTo", source_id as "sourceId"
  from recertification_rule
  where year <= $1
  order by year desc
  limit 1`;

/** The rule on recertification in force in a year. */
export const recertificationRule = async (db: Knex, year: number): Promise<RecertificationRuleRow | null> => {
  const [row] = await queryRows<RecertificationRuleRow>(db, "recertificationRule", RECERTIFICATION_RULE, [year]);
  return row ?? null;
};

const BENEFIT_RATES_IN_FORCE = `
  select year, component, annual_amount as "annualAmount", stage_amount as "stageAmount", source_id as "sourceId"
  from benefit_rate
  where year <= $1
    and year >= (select max(year) from benefit_rate where year <= $1 and component in ('FLAT', 'PREGNANT'))
  order by year, component`;

/**
 * The rates in force in a year: those of the latest year up to it for which a source states the whole scheme, and what
 * was added since.
 */
export const benefitRatesInForce = (db: Knex, year: number): Promise<BenefitRateRow[]> =>
  queryRows(db, "benefitRatesInForce", BENEFIT_RATES_IN_FORCE, [year]);

const QUOTED_FIGURES = `
  select source_id, 'benefit rate', year from benefit_rate`;

/** All sources that are known here, with what is quoted from each. */
export const sources = (db: Knex): Promise<SourceRecordRow[]> => listSources(db, QUOTED_FIGURES);
