import type { Knex } from "knex";
import type { SeedTable } from "../data/demo/seed-table.ts";
import { copyRows } from "../platform/database/copy.ts";
import { queryRows } from "../platform/database/query-rows.ts";

/** Any number: it only has to be the same for everyone who seeds one database. */
const SEED_LOCK = 736_101_450;

/** A transaction that may take as long as it takes; two of them in one database take turns. */
export const inSeedTransaction = <Result>(db: Knex, run: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> =>
  db.transaction(async (trx) => {
    await trx.raw("set local statement_timeout = 0");
    await trx.raw("set local lock_timeout = 0");
    await trx.raw("select pg_advisory_xact_lock(?)", [SEED_LOCK]);
    return run(trx);
  });

/** While `run` runs, the tables that show rows in a scope only are open to their owner; nobody else sees them so. */
export const withoutScope = async <Result>(
  trx: Knex.Transaction,
  names: readonly string[],
  run: () => Promise<Result>,
): Promise<Result> => {
  const secured = await securedTables(trx, names);
  for (const name of secured) await trx.raw("alter table ?? no force row level security", [name]);
  const result = await run();
  for (const name of secured) await trx.raw("alter table ?? force row level security", [name]);
  return result;
};

const SECURED_TABLES = `
  select relname as name from pg_class
  where relforcerowsecurity and relname = any($1) and relnamespace = current_schema()::regnamespace`;

/** The tables whose rows even their owner sees in a scope only. */
const securedTables = async (trx: Knex.Transaction, names: readonly string[]): Promise<readonly string[]> => {
  const rows = await queryRows<{ name: string }>(trx, "securedTables", SECURED_TABLES, [names]);
  return rows.map(({ name }) => name);
};

/** Whether one of the tables has a row that the transaction sees. */
export const hasRows = async (trx: Knex.Transaction, names: readonly string[]): Promise<boolean> => {
  for (const name of names) if ((await trx(name).select(trx.raw("1")).limit(1)).length > 0) return true;
  return false;
};

/** Empties the tables. What refers to them, such as the ledger of imports, must be as empty as they are to be. */
export const emptyTables = (trx: Knex.Transaction, names: readonly string[]): Promise<unknown> =>
  trx.raw(`truncate ${names.map(() => "??").join(", ")} cascade`, [...names]);

/**
 * Loads the tables one after the other.
 *
 * @param onProgress told the number of rows so far, some times a second
 * @returns the number of rows
 * @throws AppError as `copyRows` does
 */
export const copyTables = async (
  trx: Knex.Transaction,
  tables: readonly SeedTable[],
  onProgress?: (rows: number) => void,
): Promise<number> => {
  let loaded = 0;
  for (const { table, columns, rows } of tables) {
    const before = loaded;
    loaded += await copyRows(trx, table, columns, rows(), { onProgress: (count) => onProgress?.(before + count) });
  }
  return loaded;
};

/** Tells the planner about the tables. The rows are alike: a small sample tells it as much as the usual one. */
export const analyzeTables = async (trx: Knex.Transaction, names: readonly string[]): Promise<void> => {
  await trx.raw("set local default_statistics_target = 20");
  for (const name of names) await trx.raw("analyze ??", [name]);
};
