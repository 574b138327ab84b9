import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isSeeded } from "../../../cli/seed-mark.ts";
import { seedSource } from "../../../cli/seed.ts";
import type { SeedTable } from "../../../data/demo/seed-table.ts";
import { createScopedDatabase, rowSecurity, setScope } from "../../../platform/access/scoped-database.ts";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import type { Migration } from "../../../platform/database/migrate.ts";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { pseudonymMark } from "../../../platform/identity/keys.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";

const migrations: readonly Migration[] = [
  {
    name: "001-tables",
    up: async (_, { run }) => {
      await run("create table bank (id text primary key)");
      await run(
        "create table share (bank_id text references bank (id), year int, amount bigint, primary key (bank_id, year))",
      );
      await run("create table family (regency_code char(5), id text, primary key (regency_code, id))");
      for (const statement of rowSecurity("family")) await run(statement);
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

const viewerOf = (region: string): Viewer => ({
  ...OPEN_DOOR,
  scopes: ["family:read"],
  regions: [parseRegionCode(region)],
});

const families: SeedTable = {
  table: "family",
  columns: ["regency_code", "id"],
  rows: () => [
    ["53.14", "one"],
    ["33.07", "two"],
  ],
};

test("tables that show rows in a scope only are filled, and closed to their owner afterwards", async () => {
  const fresh = await createDatabase();
  expect(await seedSource(fresh, [families])).toBe("seeded");
  expect(await fresh("family")).toEqual([]);
  expect(await createScopedDatabase(fresh, viewerOf("53.14")).query("families", "select id from family")).toEqual([
    { id: "one" },
  ]);
});

test("rows that only a scope shows count as somebody else's", async () => {
  const used = await createDatabase();
  await used.transaction(async (trx) => {
    await setScope(trx, ["ID"]);
    await trx("family").insert({ regency_code: "53.14", id: "theirs" });
  });
  expect(await seedSource(used, [families])).toBe("not empty");
  expect(await used("family")).toEqual([]);
  expect(await createScopedDatabase(used, viewerOf("ID")).query("families", "select id from family")).toEqual([
    { id: "theirs" },
  ]);
});

test("a database seeded with another pseudonym key is noticed, by whoever looks for families in it", async () => {
  const fresh = await createDatabase();
  const [mark, other] = ["the first key", "another key"].map(pseudonymMark);
  expect(await seedSource(fresh, [families], { keyMark: mark })).toBe("seeded");
  expect(await seedSource(fresh, [families], { keyMark: mark })).toBe("already seeded");
  const differs = expect.objectContaining({ code: "PSEUDONYM_KEY_DIFFERS" });
  await expect(isSeeded(fresh, other)).rejects.toEqual(differs);
  await expect(seedSource(fresh, [families], { keyMark: other })).rejects.toEqual(differs);
  expect(await isSeeded(fresh)).toBe(true);
});

test("a database seeded before families had keys is taken as it is", async () => {
  const old = await createDatabase();
  await old.raw("create table data_seed (seeded_at timestamptz not null default now())");
  await old.raw("insert into data_seed default values");
  expect(await isSeeded(old, pseudonymMark("any key"))).toBe(true);
});
