import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import type { Target } from "../../../platform/import/write/target.ts";
import { upsertRows } from "../../../platform/import/write/upsert.ts";
import { countActions } from "../coordination/count-actions.ts";
import type { CoordinationAction } from "./coordination-actions.ts";

const ACTION: Target = {
  table: "coordination_action",
  key: ["regency_code", "agreed_on", "action"],
  columns: ["regency_code", "agreed_on", "action", "responsible", "due_on", "done_on", "told_on", "source_id"],
};

/** The last day of what the file's date names: nothing is known of later ones. */
const DAY_OF_FILE = `
  select case length(as_of)
      when 4 then make_date(as_of::int, 12, 31)
      when 7 then ((as_of || '-01')::date + interval '1 month - 1 day')::date
      else as_of::date
    end as day
  from data_source where id = $1`;

/** Invented actions of the regencies and years that a list tells of make room for it. */
const CLEAR_SYNTHETIC = `
  with gone as (
    delete from coordination_action a
    using data_source d, (select distinct code, year from unnest($2::text[], $3::int[]) p(code, year)) p
    where d.id = a.source_id and d.provenance = 'SYNTHETIC'
      and a.regency_code = p.code and a.agreed_on >= make_date(p.year, 1, 1) and a.agreed_on < make_date(p.year + 1, 1, 1)
    returning a.*
  ) ${keepSuperseded(ACTION, "gone old")}`;

/** Writes actions, and counts those of the regencies and years they belong to. */
export const writeActions = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<CoordinationAction>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const { sourceId } = context;
  const years = rows.map(({ row }) => ({ regencyCode: row.regency, year: Number(row.agreedOn.slice(0, 4)) }));
  const [told] = await queryRows<{ day: string }>(trx, "dayOfActions", DAY_OF_FILE, [sourceId]);
  if (told === undefined) throw new Error(`the import has no source ${sourceId}`);
  await queryRows(trx, "clearSyntheticActions", CLEAR_SYNTHETIC, [
    sourceId,
    years.map(({ regencyCode }) => regencyCode),
    years.map(({ year }) => year),
  ]);
  const staged = rows.map(({ line, row }) => ({
    line,
    values: [row.regency, row.agreedOn, row.action, row.responsible, row.dueOn, row.doneOn, told.day, sourceId],
  }));
  const notWritten = await upsertRows(trx, ACTION, staged, context);
  await countActions(trx, years, told.day, context);
  return notWritten;
};
