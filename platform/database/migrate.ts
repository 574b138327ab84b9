import type { Knex } from "knex";
import type pg from "pg";
import { mapDatabaseError } from "./map-database-error.ts";
import { queryRows } from "./query-rows.ts";

/** What a migration is given beside its transaction. */
export interface MigrationTools {
  /**
   * Runs one statement. PostgreSQL itself refuses a text with several: a distributed database takes one DDL statement at
   * a time, and an error then names the statement it belongs to.
   */
  readonly run: (statement: string) => Promise<void>;
  /** Tells how far a long step is; the unit is the migration's own (rows, mostly). */
  readonly onProgress: (done: number, total?: number) => void;
}

/** One step of a database's schema. The name is stored; it never changes once released. Forward only. */
export interface Migration {
  /** @example "001-region" */
  readonly name: string;
  up(trx: Knex.Transaction, tools: MigrationTools): Promise<void>;
}

export interface MigrationProgress {
  readonly name: string;
  /** This migration's place among those to apply, from 1. */
  readonly position: number;
  readonly count: number;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

export interface MigrateOptions {
  readonly onProgress?: ((progress: MigrationProgress) => void) | undefined;
}

/** Any number: it only has to be the same for everyone who migrates one database. */
const MIGRATION_LOCK = 736_101_447;

/** A migration waits this long for the locks of running statements, rather than stopping all of them behind it. */
const LOCK_TIMEOUT = "10s";

/**
 * Brings a database up to date: applies, in the order of the list, what is not yet applied, each migration in its own
 * transaction together with the note that it ran. Two processes that migrate at once take turns, and the second finds
 * nothing left to do. A migration that fails leaves those before it applied.
 *
 * @returns the names applied by this call
 * @throws AppError as `queryRows` does; what a migration itself throws is passed on
 */
export const migrate = async (
  db: Knex,
  migrations: readonly Migration[],
  options: MigrateOptions = {},
): Promise<readonly string[]> => {
  refuseRepeatedNames(migrations);
  const pending = await pendingMigrations(db, migrations);
  const applied: string[] = [];
  for (const [index, migration] of pending.entries()) {
    const place = { name: migration.name, position: index + 1, count: pending.length };
    options.onProgress?.(place);
    const onProgress = (done: number, total?: number) => options.onProgress?.({ ...place, done, total });
    if (await applyOnce(db, migration, onProgress)) applied.push(migration.name);
  }
  return applied;
};

/** The migrations of the list that a database does not have yet, in order. */
export const pendingMigrations = async (db: Knex, migrations: readonly Migration[]): Promise<readonly Migration[]> => {
  if (!(await hasMigrationTable(db))) return migrations;
  const rows = await queryRows<{ name: string }>(db, "appliedMigrations", "select name from schema_migration");
  const applied = new Set(rows.map((row) => row.name));
  return migrations.filter((migration) => !applied.has(migration.name));
};

const hasMigrationTable = async (db: Knex): Promise<boolean> => {
  const text = "select to_regclass('schema_migration') is not null as found";
  const [row] = await queryRows<{ found: boolean }>(db, "migrationTable", text);
  return row?.found === true;
};

/** False when another process applied it while this one waited for its turn. */
const applyOnce = async (
  db: Knex,
  migration: Migration,
  onProgress: MigrationTools["onProgress"],
): Promise<boolean> => {
  const trx = await beginTransaction(db);
  try {
    const run = (statement: string) => runOne(trx, migration.name, statement);
    await run("set local statement_timeout = 0");
    await run("set local lock_timeout = 0");
    await run(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await run(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await run(`create table if not exists schema_migration (
      name text primary key,
      applied_at timestamptz not null default now()
    )`);
    const isPending = (await pendingMigrations(trx, [migration])).length > 0;
    if (isPending) {
      await migration.up(trx, { run, onProgress });
      const note = "insert into schema_migration (name) values ($1)";
      await queryRows(trx, "noteMigration", note, [migration.name]);
    }
    await trx.commit();
    return isPending;
  } catch (error) {
    await trx.rollback().catch(() => {}); // the connection may be gone; the first error is the one to tell
    throw error;
  }
};

const beginTransaction = async (db: Knex): Promise<Knex.Transaction> => {
  try {
    return await db.transaction();
  } catch (error) {
    throw mapDatabaseError(error, "begin");
  }
};

const runOne = async (trx: Knex.Transaction, migration: string, text: string): Promise<void> => {
  const connection: pg.Client = await trx.client.acquireConnection();
  try {
    // The extended protocol takes one statement; the simple one would run several.
    await connection.query({ text, queryMode: "extended" } as pg.QueryConfig);
  } catch (error) {
    throw mapDatabaseError(error, `migration ${migration}`);
  }
};

const refuseRepeatedNames = (migrations: readonly Migration[]): void => {
  const names = migrations.map((migration) => migration.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`Two migrations are named ${repeated}.`);
};
