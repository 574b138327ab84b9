import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { COORDINATION_ROLLUP } from "../rollups.ts";
import { statusOf } from "./action-columns.ts";

/** A regency and a year of which actions were written. */
export interface ActionYear {
  readonly regencyCode: string;
  readonly year: number;
}

/** A day that was told of before is not gone back on. */
const TELL_ACTIONS = `
  update coordination_action a set told_on = last.day
  from (
    select a.regency_code, p.year, greatest(max(a.told_on), $3::date) as day
    from (select distinct region_code, year from unnest($1::text[], $2::int[]) p(region_code, year)) p
    join coordination_action a
      on a.regency_code = p.region_code and a.agreed_on >= make_date(p.year, 1, 1) and a.agreed_on < make_date(p.year + 1, 1, 1)
    group by a.regency_code, p.year
  ) last
  where a.regency_code = last.regency_code and a.told_on <> last.day
    and a.agreed_on >= make_date(last.year, 1, 1) and a.agreed_on < make_date(last.year + 1, 1, 1)`;

/** A count is as far to be trusted as the least of its actions: invented ones make it SYNTHETIC. */
const COUNT_ACTIONS = `
  select p.region_code, p.year, count(*)::int as agreed,
    (count(*) filter (where s.status = 'DONE'))::int as done,
    (count(*) filter (where s.status = 'OVERDUE'))::int as overdue,
    min(a.source_id) filter (where d.provenance = 'SYNTHETIC') as source_id
  from (select distinct region_code, year from unnest($1::text[], $2::int[]) p(region_code, year)) p
  join coordination_action a
    on a.regency_code = p.region_code and a.agreed_on >= make_date(p.year, 1, 1) and a.agreed_on < make_date(p.year + 1, 1, 1)
  join data_source d on d.id = a.source_id
  cross join lateral (select ${statusOf("a")} as status) s
  group by p.region_code, p.year`;

/**
 * Counts the actions of these regencies and years anew as they stand on a day, and works out the figures of all regions above. To be called in the
 * transaction that wrote the actions, in which the rows of all regions are shown.
 *
 * @param day on which what is not done is overdue if its own day lies before it
 * @param context the source that the counts are of, where no action of them is invented
 */
export const countActions = async (
  trx: Knex.Transaction,
  years: readonly ActionYear[],
  day: string,
  context: ChunkContext,
): Promise<void> => {
  const keys = [years.map(({ regencyCode }) => regencyCode), years.map(({ year }) => year)];
  await queryRows(trx, "tellActions", TELL_ACTIONS, [...keys, day]);
  const counts = await queryRows<CountedFigures>(trx, "countActions", COUNT_ACTIONS, keys);
  await writeCountedFigures(trx, COORDINATION_ROLLUP, "REGENCY", counts, context);
};
