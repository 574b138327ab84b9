import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { COHORT_ROLLUP, FAMILY_ROLLUP } from "../rollups.ts";
import { type CountedFigures, replaceFigures } from "./replace-figures.ts";

/** A village whose families are to be counted for a period, and the day that the count goes by. */
export interface CountedVillage {
  readonly code: string;
  readonly period: string;
  readonly day: string;
}

/** Families that are not SYNTHETIC: invented families never add up with real ones. */
const IS_REAL = "exists (select from data_source d where d.id = f.source_id and d.provenance <> 'SYNTHETIC')";

const TAKES_PART = (day: string): string => `f.entered_on <= ${day} and coalesce(f.left_on, 'infinity') > ${day}`;

const COUNT_VILLAGES = `
  select p.code as region_code, p.period, count(f.id)::int as families,
    coalesce(sum(m.members), 0)::int as members, coalesce(sum(m.pregnant), 0)::int as pregnant,
    coalesce(sum(m.early_childhood), 0)::int as early_childhood, coalesce(sum(m.primary_school), 0)::int as primary_school,
    coalesce(sum(m.junior_secondary), 0)::int as junior_secondary,
    coalesce(sum(m.senior_secondary), 0)::int as senior_secondary, coalesce(sum(m.elderly), 0)::int as elderly,
    coalesce(sum(m.severe_disability), 0)::int as severe_disability,
    case when left(p.period, 4) >= '2024' then coalesce(sum(m.victims), 0)::int end as gross_hr_violation_victim,
    count(f.id) filter (where s.status is distinct from 'SUSPENDED')::int as active,
    count(f.id) filter (where s.status = 'SUSPENDED')::int as suspended,
    case when left(p.period, 4) >= '2018' then count(f.id) filter (where a.is_paid)::int end as sembako_families
  from unnest($1::text[], $2::text[], $3::date[]) p(code, period, day)
  left join family f on f.regency_code = left(p.code, 5) and f.village_code = p.code and ${TAKES_PART("p.day")}
    and ${IS_REAL}
  left join lateral (
    select count(*) as members,
      count(*) filter (where component = 'PREGNANT') as pregnant,
      count(*) filter (where component = 'EARLY_CHILDHOOD') as early_childhood,
      count(*) filter (where component = 'PRIMARY') as primary_school,
      count(*) filter (where component = 'JUNIOR_SECONDARY') as junior_secondary,
      count(*) filter (where component = 'SENIOR_SECONDARY') as senior_secondary,
      count(*) filter (where component = 'ELDERLY') as elderly,
      count(*) filter (where component = 'SEVERE_DISABILITY') as severe_disability,
      count(*) filter (where component = 'GROSS_HR_VIOLATION_VICTIM') as victims
    from family_member m
    where m.regency_code = f.regency_code and m.family_id = f.id
      and m.since <= p.day and coalesce(m.until, 'infinity') > p.day
  ) m on true
  left join lateral (
    select t.status from family_status t
    where t.regency_code = f.regency_code and t.family_id = f.id and t.since <= p.day
    order by t.since desc limit 1
  ) s on true
  left join lateral (
    select true as is_paid from complementary_aid c
    where c.regency_code = f.regency_code and c.family_id = f.id and c.programme = 'SEMBAKO'
      and c.since <= p.day and coalesce(c.until, 'infinity') > p.day
    limit 1
  ) a on true
  group by p.code, p.period`;

/** Families by cohort of the regencies; a cohort that had a row before and has no families now has none of them. */
const COUNT_COHORTS = `
  with place as (select * from unnest($1::text[], $2::text[], $3::date[]) p(code, period, day)), counted as (
    select p.code, p.period, f.cohort, count(*)::int as families
    from place p
    join family f on f.regency_code = p.code and ${TAKES_PART("p.day")} and ${IS_REAL}
    group by p.code, p.period, f.cohort
  )
  select coalesce(c.code, r.region_code) as region_code, coalesce(c.period, r.period) as period,
    coalesce(c.cohort, r.cohort) as cohort, coalesce(c.families, 0) as families
  from counted c
  full join (
    select r.region_code, r.period, r.cohort from cohort_rollup r
    join place p on p.code = r.region_code and p.period = r.period
  ) r on r.region_code = c.code and r.period = c.period and r.cohort = c.cohort`;

/** Periods whose families are not counted by cohort anywhere, though they are counted: one regency alone would not add up. */
const WITHOUT_COHORTS = `
  select distinct period from family_rollup r
  where region_code = 'ID' and period = any($1)
    and not exists (select from cohort_rollup c where c.region_code = r.region_code and c.period = r.period)`;

/** Of these periods those with cohorts, or with nothing yet; to be asked before families are written. */
export const periodsWithCohorts = async (
  trx: Knex.Transaction,
  periods: readonly string[],
): Promise<readonly string[]> => {
  const rows = await queryRows<{ period: string }>(trx, "periodsWithoutCohorts", WITHOUT_COHORTS, [periods]);
  const without = new Set(rows.map(({ period }) => period));
  return periods.filter((period) => !without.has(period));
};

/**
 * Counts the families of villages, one by one, and writes the counts with those of all regions above, and the cohorts of
 * their regencies. SYNTHETIC figures of the regencies give way to them, as `writeFigures` has it.
 *
 * @param withCohorts periods whose cohorts are counted as well
 */
export const countFamilies = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  withCohorts: readonly string[],
  context: ChunkContext,
): Promise<void> => {
  const counts = await queryRows<CountedFigures>(trx, "countFamiliesOfVillages", COUNT_VILLAGES, asLists(villages));
  await replaceFigures(trx, FAMILY_ROLLUP, "VILLAGE", counts, context);
  const regencies = new Map(
    villages
      .filter(({ period }) => withCohorts.includes(period))
      .map(({ code, period, day }) => [`${code.slice(0, 5)}/${period}`, { code: code.slice(0, 5), period, day }]),
  );
  const cohorts = await queryRows<CountedFigures>(trx, "countCohorts", COUNT_COHORTS, asLists([...regencies.values()]));
  await replaceFigures(trx, COHORT_ROLLUP, "REGENCY", cohorts, context);
};

const asLists = (places: readonly CountedVillage[]): readonly unknown[] => [
  places.map(({ code }) => code),
  places.map(({ period }) => period),
  places.map(({ day }) => day),
];
