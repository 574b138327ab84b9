import { KEY_LENGTH } from "./feed-key.ts";

/** A table that figures are read from. */
export interface RevisedTable {
  readonly table: string;
  /** Its column that says when; left out for rules, a change of which concerns the figures of all regions and times. */
  readonly by?: "period" | "year";
}

/** The region of a change that concerns all of them, and the period of one that concerns every period. */
export const EVERYTHING = "*";
export const ANY_PERIOD = "";

/** The trigger that notes what is inserted into a table of figures. */
export const INSERT_TRIGGER = "insert_is_noted";

/** Any number: it only has to be the same for all transactions of one database. */
const NUMBERING_LOCK = 736_101_452;

/**
 * The tables in which every change of figures gets a number, and the triggers that see to it, so that no writer can forget:
 *
 * - each statement that writes figures notes which periods and regions it wrote, in rows that are its transaction's own;
 * - at the end of the transaction they get the next number. Only one transaction at a time does that, from there to its
 *   end, so that numbers become visible in their order: whoever sees one sees all before it.
 */
export const REVISION_TABLES: readonly string[] = [
  `create table figure_revision (
    period varchar(7) collate "C" not null,
    region_code varchar(5) collate "C" not null,
    revision bigint not null,
    primary key (period, region_code)
  )`,
  `comment on table figure_revision is 'Nomor perubahan terakhir angka per periode dan kabupaten/kota'`,
  // Rows of transactions that have not ended; after a crash there are none.
  `create unlogged table figure_write (
    writer xid8 not null default pg_current_xact_id(),
    period varchar(7) collate "C" not null,
    region_code varchar(5) collate "C" not null,
    primary key (writer, period, region_code)
  )`,
  `comment on table figure_write is 'Angka yang ditulis oleh transaksi yang belum selesai'`,
  `create sequence figure_revision_number`,
  // Tells the numbers of this database from those of one that was made anew.
  `create table figure_history (id uuid not null default gen_random_uuid())`,
  `comment on table figure_history is 'Tanda pengenal riwayat perubahan angka'`,
  `insert into figure_history default values`,
  `insert into figure_revision values ('${ANY_PERIOD}', '${EVERYTHING}', nextval('figure_revision_number'))`,
  `create function note_figures() returns trigger language plpgsql as $$
  declare
    noted bigint;
  begin
    if exists (select from figure_write where writer = pg_current_xact_id() and region_code = '${EVERYTHING}') then
      return null;
    end if;
    if tg_nargs = 0 then
      insert into figure_write (period, region_code) values ('${ANY_PERIOD}', '${EVERYTHING}');
      noted := 1;
    else
      execute format(
        'insert into figure_write (period, region_code)
         select distinct w.%1$I, left(w.region_code, ${KEY_LENGTH}) from %2$s w on conflict do nothing',
        tg_argv[0],
        case tg_op when 'UPDATE'
          then format('(select %1$I, region_code from written union all select %1$I, region_code from gone)', tg_argv[0])
          else 'written' end);
      get diagnostics noted = row_count;
    end if;
    if noted > 0 then
      insert into figure_write (period, region_code) values ('${ANY_PERIOD}', '') on conflict do nothing;
    end if;
    return null;
  end $$`,
  `create function number_figures() returns trigger language plpgsql as $$
  declare
    number bigint;
  begin
    perform pg_advisory_xact_lock(${NUMBERING_LOCK});
    number := nextval('figure_revision_number');
    insert into figure_revision (period, region_code, revision)
      select period, region_code, number from figure_write where writer = new.writer and region_code <> ''
      on conflict (period, region_code) do update set revision = excluded.revision;
    delete from figure_write where writer = new.writer;
    return null;
  end $$`,
  // The row without a region is the one that a transaction has once.
  `create constraint trigger number_figures after insert on figure_write deferrable initially deferred
    for each row when (new.region_code = '') execute function number_figures()`,
];

/** The triggers of one table of figures. */
export const reviseFigures = ({ table, by }: RevisedTable): readonly string[] => {
  const trigger = (event: string, written = "", name = `${event}_is_noted`): string =>
    `create trigger ${name} after ${event} on ${table} ${written}
      for each statement execute function note_figures(${written === "" ? "" : `'${by}'`})`;
  if (by === undefined) return ["insert", "update", "delete", "truncate"].map((event) => trigger(event));
  return [
    trigger("insert", "referencing new table as written", INSERT_TRIGGER),
    trigger("update", "referencing old table as gone new table as written"),
    trigger("delete", "referencing old table as written"),
    trigger("truncate"),
  ];
};
