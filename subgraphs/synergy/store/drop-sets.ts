import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";

/** What was asked for a moment ago may be under the eyes of a question that is not yet answered. */
const SAFE_AFTER = "1 minute";

const DROP_SETS = `
  with dropped as (
    delete from figure_set
    where id in (
      select id from figure_set
      where asked_at < clock_timestamp() - interval '${SAFE_AFTER}'
        and id not in (select id from figure_set order by asked_at desc, id desc limit $1)
    )
    returning id
  ), emptied as (
    delete from figure using dropped where set_id = dropped.id
  )
  select id from dropped`;

/**
 * Drops the sets that were not asked for longest, beyond a number of them.
 *
 * @returns how many were dropped
 */
export const dropSets = async (db: Knex, kept: number): Promise<number> =>
  (await queryRows(db, "dropSets", DROP_SETS, [kept])).length;
