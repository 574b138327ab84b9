import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isSeeded, seedSource } from "../../../cli/seed.ts";
import type { SeedTable } from "../../../data/demo/seed-table.ts";
import type { Migration } from "../../../platform/database/migrate.ts";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";

const migrations: readonly Migration[] = [
  {
    name: "001-tables",
    up: async (_, { run }) => {
      await run("create table bank (id text primary key)");
      await run(
        "create table share (bank_id text references bank (id), year int, amount bigint, primary key (bank_id, year))",
      );
    },
  },
];

const banks: SeedTable = { table: "bank", columns: ["id"], rows: () => [["BRI"], ["BNI"]] };
const shares: SeedTable = {
  table: "share",
  columns: ["bank_id", "year", "amount"],
  rows: function* () {
    for (let year = 2000; year < 2100; year += 1) yield ["BRI", year, 72_000_000_000_000];
  },
};
const stopped: SeedTable = {
  ...shares,
  rows: function* () {
    yield ["BRI", 2000, 1];
    throw new Error("stopped half-way");
  },
};

const open: TestDatabase[] = [];
const createDatabase = async (): Promise<TestDatabase["db"]> => {
  const database = await createTestDatabase({ migrations });
  open.push(database);
  return database.db;
};
const count = async (db: TestDatabase["db"]): Promise<unknown> =>
  queryRows(
    db,
    "count",
    "select (select count(*)::int from bank) as banks, (select count(*)::int from share) as shares",
  );

let db: TestDatabase["db"];
beforeAll(async () => {
  db = await createDatabase();
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.stop()));
});

test("a seed that stops half-way leaves nothing behind", async () => {
  await expect(seedSource(db, [banks, stopped])).rejects.toThrow("stopped half-way");
  expect(await count(db)).toEqual([{ banks: 0, shares: 0 }]);
  expect(await isSeeded(db)).toBe(false);
});

test("an empty database is filled, with its keys in place and the progress told", async () => {
  let told = 0;
  expect(await seedSource(db, [banks, shares], { onProgress: (rows) => (told = rows) })).toBe("seeded");
  expect(await count(db)).toEqual([{ banks: 2, shares: 100 }]);
  expect(told).toBe(102);
  expect(await isSeeded(db)).toBe(true);
  await expect(db.raw("insert into share values ('BRI', 2000, 1)")).rejects.toThrow("share_pkey");
  await expect(db.raw("insert into share values ('BTN', 2000, 1)")).rejects.toThrow("share_bank_id_fkey");
});

test("a second seed changes nothing", async () => {
  expect(await seedSource(db, [banks, shares])).toBe("already seeded");
  expect(await count(db)).toEqual([{ banks: 2, shares: 100 }]);
});

test("two seeds at once fill the database once", async () => {
  const fresh = await createDatabase();
  const outcomes = await Promise.all([seedSource(fresh, [banks, shares]), seedSource(fresh, [banks, shares])]);
  expect(outcomes.toSorted()).toEqual(["already seeded", "seeded"]);
  expect(await count(fresh)).toEqual([{ banks: 2, shares: 100 }]);
});

test("rows of somebody else are left alone", async () => {
  const used = await createDatabase();
  await used.raw("insert into bank values ('BTN')");
  expect(await seedSource(used, [banks, shares])).toBe("not empty");
  expect(await count(used)).toEqual([{ banks: 1, shares: 0 }]);
  expect(await isSeeded(used)).toBe(false);
});
