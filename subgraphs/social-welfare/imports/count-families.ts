import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { FAMILY_ROLLUP } from "../rollups.ts";

/** A village whose families are to be counted for a period, and the day that the count goes by. */
export interface CountedVillage {
  readonly code: string;
  readonly period: string;
  readonly day: string;
}

/** Families (`f`) that take part on the day of a place (`p`), but SYNTHETIC ones: invented families never add up with real ones. */
export const COUNTED = `
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
 * looked up family by family it takes twice as long. A code is text, and finds the index of a regency's code only as what that
 * is. A status that holds since a later day leads to the one before it.
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
 * Counts the families of villages, one by one, and writes the counts with those of all regions above. SYNTHETIC figures of
 * their regencies give way to them, as `writeFigures` has it.
 *
 * @param counted the figures of villages that are counted already (`countNewVillages`)
 */
export const countFamilies = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  counted: readonly CountedFigures[],
  context: ChunkContext,
): Promise<void> => {
  const isCounted = new Set(counted.map(({ region_code, period }) => `${region_code}/${period}`));
  const others = villages.filter(({ code, period }) => !isCounted.has(`${code}/${period}`));
  const counts = await queryRows<CountedFigures>(trx, "countFamiliesOfVillages", COUNT_VILLAGES, asLists(others));
  await writeCountedFigures(trx, FAMILY_ROLLUP, "VILLAGE", [...counted, ...counts], context);
};

/** Places as the three lists of `PLACE`. */
export const asLists = (places: readonly CountedVillage[]): readonly unknown[] => [
  places.map(({ code }) => code),
  places.map(({ period }) => period),
  places.map(({ day }) => day),
];
