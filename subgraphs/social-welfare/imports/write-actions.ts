import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import type { Target } from "../../../platform/import/write/target.ts";
import { upsertRows } from "../../../platform/import/write/upsert.ts";
import { COORDINATION_ROLLUP } from "../rollups.ts";
import type { CoordinationAction } from "./coordination-actions.ts";

const ACTION: Target = {
  table: "coordination_action",
  key: ["regency_code", "agreed_on", "action"],
  columns: ["regency_code", "agreed_on", "action", "responsible", "due_on", "done_on", "source_id"],
};

/** What is not done is overdue when its day lies before the day that the file ($1) is of. */
const COUNT_ACTIONS = `
  with told as (
    select case length(as_of)
        when 4 then make_date(as_of::int, 12, 31)
        when 7 then ((as_of || '-01')::date + interval '1 month - 1 day')::date
        else as_of::date
      end as on_day
    from data_source where id = $1
  )
  select p.region_code, p.year, count(*)::int as agreed, count(a.done_on)::int as done,
    count(*) filter (where a.done_on is null and a.due_on < told.on_day)::int as overdue
  from told
  cross join (select distinct region_code, year from unnest($2::text[], $3::int[]) p(region_code, year)) p
  join coordination_action a
    on a.regency_code = p.region_code and a.agreed_on >= make_date(p.year, 1, 1) and a.agreed_on < make_date(p.year + 1, 1, 1)
  group by p.region_code, p.year`;

/** Writes actions, and counts those of the regencies and years they belong to. */
export const writeActions = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<CoordinationAction>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const { sourceId } = context;
  const staged = rows.map(({ line, row }) => ({
    line,
    values: [row.regency, row.agreedOn, row.action, row.responsible, row.dueOn, row.doneOn, sourceId],
  }));
  const notWritten = await upsertRows(trx, ACTION, staged, context);
  const counts = await queryRows<CountedFigures>(trx, "countActions", COUNT_ACTIONS, [
    sourceId,
    rows.map(({ row }) => row.regency),
    rows.map(({ row }) => Number(row.agreedOn.slice(0, 4))),
  ]);
  await writeCountedFigures(trx, COORDINATION_ROLLUP, "REGENCY", counts, context);
  return notWritten;
};
