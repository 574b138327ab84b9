import type { Knex } from "knex";
import { queryRows } from "../platform/database/query-rows.ts";
import { INSERT_TRIGGER } from "../platform/measures/revision-tables.ts";

/** A constraint, an index or a trigger that can go while rows come in, and the statements that take it away and put it back. */
export interface Aid {
  readonly drop: string;
  readonly add: string;
}

/**
 * Foreign keys first, then the keys they need, then other indexes. A key that a table outside the list refers to stays.
 */
const REMOVABLE_AIDS = `
  select drop, add from (
    select case contype when 'f' then 1 else 2 end as turn, conname as name,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) as add
    from pg_constraint c
    where conrelid = any(array(select oid from pg_class where relname = any($1)
        and relnamespace = current_schema()::regnamespace))
      and contype in ('f', 'p', 'u')
      and not exists (select from pg_constraint f join pg_class t on t.oid = f.conrelid
        where f.contype = 'f' and f.confrelid = c.conrelid and c.contype <> 'f' and t.relname <> all($1))
    union all
    select 3, i.indexrelid::regclass::text, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    where t.relname = any($1) and t.relnamespace = current_schema()::regnamespace
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  ) aid
  order by turn, name`;

/**
 * What of these tables helps to find rows and to keep them right, in the order in which it can go; it comes back in the
 * reverse order. An index built once, or a foreign key looked at once, costs a fraction of one kept up row by row.
 */
export const removableAids = (trx: Knex.Transaction, tables: readonly string[]): Promise<Aid[]> =>
  queryRows(trx, "removableAids", REMOVABLE_AIDS, [tables]);

const INSERT_NOTES = `
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as drop,
    format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as add
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  where tgname = $2 and relname = any($1) and relnamespace = current_schema()::regnamespace
  order by relname`;

/**
 * The triggers of these tables that note which figures are inserted. Only for a transaction that has emptied the tables:
 * it has noted that all figures changed, and keeping every row once more for the triggers takes a third longer.
 */
export const insertNotes = (trx: Knex.Transaction, tables: readonly string[]): Promise<Aid[]> =>
  queryRows(trx, "insertNotes", INSERT_NOTES, [tables, INSERT_TRIGGER]);
