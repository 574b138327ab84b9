import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { CountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { asLists, type CountedVillage, PLACE, VILLAGE_FIGURES } from "./count-families.ts";

/**
 * Families of villages in which nobody was known, from the list itself: what is known of them is what it says, as
 * `new-family-statements.ts` writes it. Finding each of them in the tables again takes most of the time of counting.
 */
const COUNT_NEW_VILLAGES = `
  with place as (
    select p.* from (${PLACE}) p
    where not exists (
      select from family f join data_source d on d.id = f.source_id and d.provenance <> 'SYNTHETIC'
      where f.regency_code = left(p.code, 5)::char(5) and f.village_code = p.code)
  ), listed as (
    select p.code, p.period, s.since <= p.day and s.status = 'SUSPENDED' as is_suspended,
      case when s.day <= p.day then s.members end as members, s.day <= p.day and s.has_food_aid as has_food_aid
    from place p
    join family_stage s on s.village_code = p.code and s.entered_on <= p.day
      and coalesce(s.left_on, 'infinity') > p.day
  ), counted as (
    select code, period, count(*) as families, count(*) filter (where is_suspended) as suspended,
      sum(members[1] + members[2] + members[3] + members[4] + members[5] + members[6] + members[7] + members[8]) as members,
      sum(members[1]) as pregnant, sum(members[2]) as early_childhood, sum(members[3]) as primary_school,
      sum(members[4]) as junior_secondary, sum(members[5]) as senior_secondary, sum(members[6]) as elderly,
      sum(members[7]) as severe_disability, sum(members[8]) as victims, count(*) filter (where has_food_aid) as food_aid
    from listed
    group by code, period
  )
  ${VILLAGE_FIGURES}`;

/**
 * Counts the staged families of villages in which no family is known that is not SYNTHETIC; to be asked before they are
 * written, where all of them are new.
 *
 * @returns the figures of these villages only
 */
export const countNewVillages = (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
): Promise<readonly CountedFigures[]> => queryRows(trx, "countNewVillages", COUNT_NEW_VILLAGES, asLists(villages));
