import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { COHORT_ROLLUP, FAMILY_ROLLUP } from "../rollups.ts";

/** A village whose families are to be counted for a period, and the day that the count goes by. */
export interface CountedVillage {
  readonly code: string;
  readonly period: string;
  readonly day: string;
}

/** Families (`f`) that take part on the day of a place (`p`), but SYNTHETIC ones: invented families never add up with real ones. */
const COUNTED = `
  f.entered_on <= p.day and coalesce(f.left_on, 'infinity') > p.day
    and exists (select from data_source d where d.id = f.source_id and d.provenance <> 'SYNTHETIC')`;

/** The places that are counted, from three lists. */
export const PLACE = "select * from unnest($1::text[], $2::text[], $3::date[]) p(code, period, day)";

/** The figures of each `place` from what was `counted` there, in the columns of `FAMILY_ROLLUP`. */
export const VILLAGE_FIGURES = `
  select p.code as region_code, p.period, coalesce(c.families, 0)::int as families,
    coalesce(c.members, 0)::int as members, coalesce(c.pregnant, 0)::int as pregnant,
    coalesce(c.early_childhood, 0)::int as early_childhood, coalesce(c.primary_school, 0)::int as primary_school,
    coalesce(c.junior_secondary, 0)::int as junior_secondary,
    coalesce(c.senior_secondary, 0)::int as senior_secondary, coalesce(c.elderly, 0)::int as elderly,
    coalesce(c.severe_disability, 0)::int as severe_disability,
    case when left(p.period, 4) >= '2024' then coalesce(c.victims, 0)::int end as gross_hr_violation_victim,
    coalesce(c.families - c.suspended, 0)::int as active, coalesce(c.suspended, 0)::int as suspended,
    case when left(p.period, 4) >= '2018' then coalesce(c.food_aid, 0)::int end as sembako_families
  from place p
  left join counted c on c.code = p.code and c.period = p.period`;

/**
 * Families of villages with their members and statuses. What else is known of the families is joined to all of them at once:
 * looked up family by family it takes twice as long. A code is text, and finds the index
 * of a regency's code only as what that is. A status that holds since a later day leads to the one before it.
 */
const COUNT_VILLAGES = `
  with place as (${PLACE}), listed as (
    select p.code, p.period, p.day, f.regency_code, f.id, f.status, f.status_since
    from place p
    join family f on f.regency_code = left(p.code, 5)::char(5) and f.village_code = p.code and ${COUNTED}
  ), families as (
    select l.code, l.period, count(*) as families, count(*) filter (where s.status = 'SUSPENDED') as suspended
    from listed l
    left join lateral (
      select l.status where l.status_since <= l.day
      union all
      (
        select t.status from family_status t
        where l.status_since > l.day and t.regency_code = l.regency_code and t.family_id = l.id and t.since <= l.day
        order by t.since desc limit 1
      )
    ) s on true
    group by l.code, l.period
  ), members as (
    select l.code, l.period, count(*) as members,
      count(*) filter (where component = 'PREGNANT') as pregnant,
      count(*) filter (where component = 'EARLY_CHILDHOOD') as early_childhood,
      count(*) filter (where component = 'PRIMARY') as primary_school,
      count(*) filter (where component = 'JUNIOR_SECONDARY') as junior_secondary,
      count(*) filter (where component = 'SENIOR_SECONDARY') as senior_secondary,
      count(*) filter (where component = 'ELDERLY') as elderly,
      count(*) filter (where component = 'SEVERE_DISABILITY') as severe_disability,
      count(*) filter (where component = 'GROSS_HR_VIOLATION_VICTIM') as victims
    from listed l
    join family_member m on m.regency_code = l.regency_code and m.family_id = l.id
      and m.since <= l.day and coalesce(m.until, 'infinity') > l.day
    group by l.code, l.period
  ), food_aid as (
    select l.code, l.period, count(*) as families
    from listed l
    where exists (
      select from complementary_aid a
      where a.regency_code = l.regency_code and a.family_id = l.id and a.programme = 'SEMBAKO'
        and a.since <= l.day and coalesce(a.until, 'infinity') > l.day)
    group by l.code, l.period
  ), counted as (
    select f.*, m.members, m.pregnant, m.early_childhood, m.primary_school, m.junior_secondary, m.senior_secondary,
      m.elderly, m.severe_disability, m.victims, a.families as food_aid
    from families f
    left join members m on m.code = f.code and m.period = f.period
    left join food_aid a on a.code = f.code and a.period = f.period
  )
  ${VILLAGE_FIGURES}`;

/**
 * Families by cohort of the regencies, of the villages that are counted for the period: a list of some villages says nothing
 * of the others, whose families are known from another period. A cohort that had a row before and has no families now has none of them. Where the
 * count of a regency that was published stays, its cohorts stay beside it.
 */
const COUNT_COHORTS = `
  with place as (
    select p.* from (${PLACE}) p
    where not exists (
      select from family_rollup f join data_source d on d.id = f.source_id and d.provenance = 'PUBLISHED'
      where f.region_code = p.code and f.period = p.period)
  ), counted as (
    select p.code, p.period, f.cohort, count(*)::int as families
    from place p
    join family f on f.regency_code = p.code::char(5) and ${COUNTED}
      and exists (
        select from family_rollup v join data_source d on d.id = v.detail_source_id and d.provenance <> 'SYNTHETIC'
        where v.region_code = f.village_code and v.period = p.period)
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
 * @param counted the figures of villages that are counted already (`countNewVillages`)
 * @param withCohorts periods whose cohorts are counted as well
 */
export const countFamilies = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  counted: readonly CountedFigures[],
  withCohorts: readonly string[],
  context: ChunkContext,
): Promise<void> => {
  const isCounted = new Set(counted.map(({ region_code, period }) => `${region_code}/${period}`));
  const others = villages.filter(({ code, period }) => !isCounted.has(`${code}/${period}`));
  const counts = await queryRows<CountedFigures>(trx, "countFamiliesOfVillages", COUNT_VILLAGES, asLists(others));
  await writeCountedFigures(trx, FAMILY_ROLLUP, "VILLAGE", [...counted, ...counts], context);
  const regencies = new Map(
    villages
      .filter(({ period }) => withCohorts.includes(period))
      .map(({ code, period, day }) => [`${code.slice(0, 5)}/${period}`, { code: code.slice(0, 5), period, day }]),
  );
  const cohorts = await queryRows<CountedFigures>(trx, "countCohorts", COUNT_COHORTS, asLists([...regencies.values()]));
  await writeCountedFigures(trx, COHORT_ROLLUP, "REGENCY", cohorts, context);
};

/** Places as the three lists of `PLACE`. */
export const asLists = (places: readonly CountedVillage[]): readonly unknown[] => [
  places.map(({ code }) => code),
  places.map(({ period }) => period),
  places.map(({ day }) => day),
];
