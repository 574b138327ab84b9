import type { Knex } from "knex";
import type { SeedTable } from "../data/demo/seed-table.ts";
import { copyRows } from "../platform/database/copy.ts";
import { queryRows } from "../platform/database/query-rows.ts";

export interface SeedOptions {
  /** Told the number of rows loaded so far, some times a second. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/** `not empty`: somebody else's rows are there, and nothing was changed. */
export type SeedOutcome = "seeded" | "already seeded" | "not empty";

/** Any number: it only has to be the same for everyone who seeds one database. */
const SEED_LOCK = 736_101_450;

/**
 * Fills the tables of one source's database, all in one transaction: a seed that is stopped leaves nothing behind, and
 * two at once take turns. A database that was seeded before, or has other rows in these tables, is left alone.
 *
 * @param tables in an order that foreign keys allow
 * @throws AppError as `copyRows` does
 */
export const seedSource = async (
  db: Knex,
  tables: readonly SeedTable[],
  { onProgress }: SeedOptions = {},
): Promise<SeedOutcome> => {
  if (await isSeeded(db)) return "already seeded";
  return db.transaction(async (trx) => {
    await trx.raw("set local statement_timeout = 0");
    await trx.raw("set local lock_timeout = 0");
    await trx.raw("select pg_advisory_xact_lock(?)", [SEED_LOCK]);
    if (await isSeeded(trx)) return "already seeded";
    const names = tables.map(({ table }) => table);
    if (await hasRows(trx, names)) return "not empty";
    await load(trx, tables, onProgress);
    await trx.raw("create table data_seed (seeded_at timestamptz not null default now())");
    await trx.raw("insert into data_seed default values");
    return "seeded";
  });
};

/** True when a database has been seeded, whatever with. */
export const isSeeded = async (db: Knex): Promise<boolean> => {
  const text = "select to_regclass('data_seed') is not null as found";
  const [row] = await queryRows<{ found: boolean }>(db, "seedMark", text);
  return row?.found === true;
};

const hasRows = async (trx: Knex.Transaction, names: readonly string[]): Promise<boolean> => {
  for (const name of names) if ((await trx(name).select(trx.raw("1")).limit(1)).length > 0) return true;
  return false;
};

const load = async (
  trx: Knex.Transaction,
  tables: readonly SeedTable[],
  onProgress: SeedOptions["onProgress"],
): Promise<void> => {
  const names = tables.map(({ table }) => table);
  // A table emptied in this transaction is loaded without write-ahead log where the server has no replicas.
  await trx.raw(`truncate ${names.map(() => "??").join(", ")}`, [...names]);
  const keys = await unreferencedKeys(trx, names);
  for (const { table, name } of keys) await trx.raw("alter table ?? drop constraint ??", [table, name]);
  let loaded = 0;
  for (const { table, columns, rows } of tables) {
    const before = loaded;
    loaded += await copyRows(trx, table, columns, rows(), { onProgress: (count) => onProgress?.(before + count) });
  }
  for (const { table, name, definition } of keys)
    await trx.raw(`alter table ?? add constraint ?? ${definition}`, [table, name]);
  for (const name of names) await trx.raw("analyze ??", [name]);
};

interface PrimaryKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const UNREFERENCED_KEYS = `
  select t.relname as "table", c.conname as name, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c
  join pg_class t on t.oid = c.conrelid
  where c.contype = 'p' and t.relname = any($1) and t.relnamespace = current_schema()::regnamespace
    and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid)`;

/** Primary keys that can go while rows come in: one index built at the end costs less than one kept up row by row. */
const unreferencedKeys = (trx: Knex.Transaction, names: readonly string[]): Promise<PrimaryKey[]> =>
  queryRows(trx, "unreferencedKeys", UNREFERENCED_KEYS, [names]);
