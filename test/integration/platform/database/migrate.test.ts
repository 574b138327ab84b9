import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import {
  type Migration,
  type MigrationProgress,
  migrate,
  pendingMigrations,
} from "../../../../platform/database/migrate.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.stop());

const makes = (table: string): Migration => ({
  name: `make-${table}`,
  up: (_, { run }) => run(`create table ${table} (id integer primary key)`),
});

const breaks = (name: string, statement: string): Migration => ({
  name,
  up: async (_, { run }) => {
    await run("create table half_way (id integer)");
    await run(statement);
  },
});

const tablesOf = async (db: Knex): Promise<string[]> => {
  const text = "select tablename as name from pg_tables where schemaname = 'public' order by 1";
  const rows = await queryRows<{ name: string }>(db, "tables", text);
  return rows.map((row) => row.name);
};

const namesOf = (migrations: readonly Migration[]) => migrations.map((migration) => migration.name);

test("migrations are applied in their order, once", async () => {
  const list = [makes("b"), makes("a")];
  expect(namesOf(await pendingMigrations(database.db, list))).toEqual(["make-b", "make-a"]);
  expect(await migrate(database.db, list)).toEqual(["make-b", "make-a"]);
  expect(await migrate(database.db, [...list, makes("c")])).toEqual(["make-c"]);
  expect(await pendingMigrations(database.db, [...list, makes("c")])).toEqual([]);
  expect(await tablesOf(database.db)).toEqual(["a", "b", "c", "schema_migration"]);
});

test("of several processes that migrate at once, each migration is applied by one", async () => {
  const list = [makes("a"), makes("b"), makes("c")];
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.db, list)));
  expect(applied.flat().toSorted()).toEqual(["make-a", "make-b", "make-c"]);
});

test("a migration that fails leaves nothing of its own, and those before it", async () => {
  const list = [makes("a"), breaks("broken", "create table a (id integer)"), makes("c")];
  await expect(migrate(database.db, list)).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    cause: { message: expect.stringContaining("migration broken") },
  });
  expect(await tablesOf(database.db)).toEqual(["a", "schema_migration"]);
  expect(namesOf(await pendingMigrations(database.db, list))).toEqual(["broken", "make-c"]);
});

test("a text with several statements is refused", async () => {
  const list = [breaks("two", "create table x (id integer); create table y (id integer)")];
  await expect(migrate(database.db, list)).rejects.toMatchObject({
    cause: { message: expect.stringContaining("multiple commands") },
  });
  expect(await tablesOf(database.db)).toEqual([]);
});

test("a migration may take longer than a statement of the graph", async () => {
  const timeoutOf = async (trx: Knex) =>
    queryRows(trx, "limits", "select current_setting('statement_timeout') as s, current_setting('lock_timeout') as l");
  let limits: unknown;
  await migrate(database.db, [
    {
      name: "slow",
      up: async (trx) => {
        limits = await timeoutOf(trx);
      },
    },
  ]);
  expect(limits).toEqual([{ s: "0", l: "10s" }]);
});

test("progress tells which migration runs and how far it is", async () => {
  const seen: MigrationProgress[] = [];
  const loads: Migration = { name: "load", up: async (_, { onProgress }) => onProgress(500, 1000) };
  await migrate(database.db, [makes("a"), loads], { onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([
    { name: "make-a", position: 1, count: 2 },
    { name: "load", position: 2, count: 2 },
    { name: "load", position: 2, count: 2, done: 500, total: 1000 },
  ]);
});

test("two migrations of one name are refused", async () => {
  await expect(migrate(database.db, [makes("a"), makes("a")])).rejects.toThrow("make-a");
});
