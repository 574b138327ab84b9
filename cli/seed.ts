import type { Knex } from "knex";
import type { SeedTable } from "../data/demo/seed-table.ts";
import { copyRows } from "../platform/database/copy.ts";
import { queryRows } from "../platform/database/query-rows.ts";
import { AppError } from "../platform/errors.ts";
import { removableAids } from "./removable-aids.ts";

export interface SeedOptions {
  /** Tells the pseudonym key that the rows are made with (`pseudonymMark`); kept, so that another key is noticed. */
  readonly keyMark?: string | undefined;
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
 * Tables that show no rows without a scope are open to their owner until the end, which nobody else sees.
 *
 * @param tables in an order that foreign keys allow
 * @throws AppError as `copyRows` does; PSEUDONYM_KEY_DIFFERS when it was seeded with another key
 */
export const seedSource = async (
  db: Knex,
  tables: readonly SeedTable[],
  { keyMark, onProgress }: SeedOptions = {},
): Promise<SeedOutcome> => {
  if (await isSeeded(db, keyMark)) return "already seeded";
  return db.transaction(async (trx) => {
    await trx.raw("set local statement_timeout = 0");
    await trx.raw("set local lock_timeout = 0");
    await trx.raw("select pg_advisory_xact_lock(?)", [SEED_LOCK]);
    if (await isSeeded(trx, keyMark)) return "already seeded";
    const names = tables.map(({ table }) => table);
    const secured = await securedTables(trx, names);
    for (const name of secured) await trx.raw("alter table ?? no force row level security", [name]);
    const isEmpty = !(await hasRows(trx, names));
    if (isEmpty) await load(trx, tables, onProgress);
    for (const name of secured) await trx.raw("alter table ?? force row level security", [name]);
    if (!isEmpty) return "not empty";
    await trx.raw("create table data_seed (seeded_at timestamptz not null default now(), key_mark text)");
    await trx.raw("insert into data_seed (key_mark) values (?)", [keyMark ?? null]);
    return "seeded";
  });
};

/**
 * True when a database has been seeded, whatever with.
 *
 * @param keyMark of the pseudonym key that families are looked for with; left out where none is
 * @throws AppError PSEUDONYM_KEY_DIFFERS when its families were made with another key
 */
export const isSeeded = async (db: Knex, keyMark?: string): Promise<boolean> => {
  const text = "select to_regclass('data_seed') is not null as found";
  const [row] = await queryRows<{ found: boolean }>(db, "seedMark", text);
  if (row?.found !== true) return false;
  // A database seeded before families had keys has no such column.
  const marks = "select to_jsonb(seed) ->> 'key_mark' as mark from data_seed seed";
  const [seed] = await queryRows<{ mark: string | null }>(db, "seedKeyMark", marks);
  const mark = seed?.mark ?? null;
  if (keyMark !== undefined && mark !== null && mark !== keyMark) throw new AppError("PSEUDONYM_KEY_DIFFERS");
  return true;
};

const SECURED_TABLES = `
  select relname as name from pg_class
  where relforcerowsecurity and relname = any($1) and relnamespace = current_schema()::regnamespace`;

/** The tables whose rows even their owner sees in a scope only. */
const securedTables = async (trx: Knex.Transaction, names: readonly string[]): Promise<readonly string[]> => {
  const rows = await queryRows<{ name: string }>(trx, "securedTables", SECURED_TABLES, [names]);
  return rows.map(({ name }) => name);
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
  // A table emptied in this transaction is loaded without write-ahead log where the server has no replicas. What refers to
  // these tables, such as the ledger of imports, is as empty as they are.
  await trx.raw(`truncate ${names.map(() => "??").join(", ")} cascade`, [...names]);
  const aids = await removableAids(trx, names);
  for (const { drop } of aids) await trx.raw(drop);
  let loaded = 0;
  for (const { table, columns, rows } of tables) {
    const before = loaded;
    loaded += await copyRows(trx, table, columns, rows(), { onProgress: (count) => onProgress?.(before + count) });
  }
  for (const { add } of aids.toReversed()) await trx.raw(add);
  // The rows are alike: a small sample tells the planner as much as the usual one.
  await trx.raw("set local default_statistics_target = 20");
  for (const name of names) await trx.raw("analyze ??", [name]);
};
