import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import { copyRows } from "../../../../platform/database/copy.ts";
import { type RevisedTable, REVISION_TABLES, reviseFigures } from "../../../../platform/measures/revision-tables.ts";
import { readChanges, readRevision } from "../../../../platform/measures/revisions.ts";
import type { Period } from "../../../../platform/period.ts";
import { statementsMigration } from "../../../../platform/regions/migration.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

// Whoever writes figures, by whatever statement, moves the revision of what was written, and of nothing else.

const STOCK: RevisedTable = { table: "stock", by: "period" };
const YEARLY: RevisedTable = { table: "yearly", by: "year" };
const RULE: RevisedTable = { table: "rule" };

const TABLES = statementsMigration("tables", [
  `create table stock (region_code varchar(13) not null, period varchar(7) not null, figure integer, primary key (region_code, period))`,
  `create table yearly (region_code varchar(13) not null, year smallint not null, figure integer, primary key (region_code, year))`,
  `create table rule (year smallint primary key)`,
  ...REVISION_TABLES,
  ...[STOCK, YEARLY, RULE].flatMap(reviseFigures),
]);

const YEAR = "2024" as Period;
const MONTH = "2024-04" as Period;
const OTHER_YEAR = "2023" as Period;

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: [TABLES] });
  db = database.db;
});
afterAll(() => database.stop());

/** The revision before each test. */
let before: number;
beforeEach(async () => {
  await db("stock").delete();
  await db("yearly").delete();
  await db("stock").insert([
    { region_code: "35.01.01.2001", period: "2024-T1", figure: 1 },
    { region_code: "35.02", period: "2024-04", figure: 2 },
    { region_code: "35", period: "2024-04", figure: 2 },
    { region_code: "36.01", period: "2023", figure: 3 },
  ]);
  await db("yearly").insert({ region_code: "35.01", year: 2024, figure: 1 });
  before = Math.max(await readRevision(db, YEAR), await readRevision(db, OTHER_YEAR));
});

const changesOf = async (period: Period, since = before) => (await readChanges(db, { period, since })).regions;

describe("the revision of figures", () => {
  test.each<[string, (trx: Knex) => Promise<unknown>, regions: readonly string[]]>([
    ["an insert", (trx) => trx("stock").insert({ region_code: "33.07.01", period: "2024-05" }), ["33.07"]],
    [
      "an upsert",
      (trx) =>
        trx("stock")
          .insert({ region_code: "35.02", period: "2024-04", figure: 9 })
          .onConflict(["region_code", "period"])
          .merge(),
      ["35.02"],
    ],
    ["an update", (trx) => trx("stock").where("figure", 1).update({ figure: 5 }), ["35.01"]],
    ["a row that moves", (trx) => trx("stock").where("figure", 1).update({ region_code: "36.02" }), ["35.01", "36.02"]],
    [
      "a row that comes from another year",
      (trx) => trx("stock").where("figure", 3).update({ period: "2024" }),
      ["36.01"],
    ],
    ["a row that goes to another year", (trx) => trx("stock").where("figure", 1).update({ period: "2023" }), ["35.01"]],
    ["a delete", (trx) => trx("stock").where("period", "2024-04").delete(), ["35", "35.02"]],
    ["a figure of a year", (trx) => trx("yearly").update({ figure: 7 }), ["35.01"]],
    [
      "a COPY",
      (trx) =>
        trx.transaction((inner) =>
          copyRows(
            inner,
            "stock",
            ["region_code", "period"],
            [
              ["ID", "2024-T2"],
              ["11.01.01", "2024-T2"],
            ],
          ),
        ),
      ["11.01", "ID"],
    ],
    [
      "several statements",
      (trx) =>
        trx.transaction(async (inner) => {
          await inner("stock").insert({ region_code: "11", period: "2024" });
          await inner("yearly").insert({ region_code: "12.01", year: 2024 });
          await inner("stock").where("region_code", "11").update({ figure: 1 });
        }),
      ["11", "12.01"],
    ],
  ])("moves by %s, which is told of where it happened", async (_, write, regions) => {
    await write(db);
    const { revision, isEverything, ...changes } = await readChanges(db, { period: YEAR, since: before });
    expect(revision).toBe(before + 1);
    expect(isEverything).toBe(false);
    expect(changes.regions).toEqual(regions);
    expect(await changesOf(YEAR, revision)).toEqual([]);
  });

  test("stays where nothing was written: another period, no row, a transaction that failed, a part that was undone", async () => {
    await db("stock").where("figure", 3).update({ figure: 4 });
    await db("stock").where("figure", 99).update({ figure: 4 });
    await db
      .transaction(async (trx) => {
        await trx("stock").insert({ region_code: "33.07", period: "2024" });
        throw new Error("undone");
      })
      .catch(() => {});
    await db.transaction(async (trx) => {
      await trx
        .transaction(async (part) => {
          await part("stock").insert({ region_code: "33.07", period: "2024" });
          throw new Error("undone");
        })
        .catch(() => {});
      await trx("stock").insert({ region_code: "33.07", period: "2023" });
    });
    expect(await changesOf(YEAR)).toEqual([]);
    expect(await changesOf(OTHER_YEAR)).toEqual(["33.07", "36.01"]);
  });

  test("of a year moves with its months, and that of a month not with its year's other figures", async () => {
    await db("stock").insert({ region_code: "33.07", period: "2024-05" });
    expect(await changesOf(YEAR)).toEqual(["33.07"]);
    expect(await changesOf(MONTH)).toEqual([]);
    await db("stock").where("period", "2024-04").update({ figure: 8 });
    expect(await changesOf(MONTH)).toEqual(["35", "35.02"]);
  });

  test("says that everything has to be read again: at first, after TRUNCATE, after a new rule, and to whoever is ahead", async () => {
    const isEverything = async (since: number) => (await readChanges(db, { period: MONTH, since })).isEverything;
    const known = await readRevision(db, MONTH);
    expect(await isEverything(0)).toBe(true);
    expect(await isEverything(known)).toBe(false);
    await db.raw("truncate stock");
    expect(await isEverything(known)).toBe(true);
    const truncated = await readRevision(db, MONTH);
    expect(await isEverything(truncated)).toBe(false);
    await db("rule").insert({ year: 2024 }).onConflict("year").ignore();
    expect(await isEverything(truncated)).toBe(true);
    expect(await isEverything(1_000_000)).toBe(true);
  });

  test("is given in the order in which transactions end: what is seen is never overtaken", async () => {
    const early = await db.transaction();
    await early("stock").insert({ region_code: "11.01", period: "2024" });
    await db("stock").insert({ region_code: "12.01", period: "2024" });
    const { revision, regions } = await readChanges(db, { period: YEAR, since: before });
    expect(regions).toEqual(["12.01"]);
    await early.commit();
    const after = await readChanges(db, { period: YEAR, since: revision });
    expect(after.regions).toEqual(["11.01"]);
    expect(after.revision).toBeGreaterThan(revision);
  });

  test("does not keep what ended: the notes of transactions are gone with them", async () => {
    await db("stock").insert({ region_code: "12.01", period: "2024" });
    expect(await db("figure_write").select()).toEqual([]);
  });

  test("writers of the same figures do not wait for each other longer than for the figures themselves", async () => {
    const [one, other] = [await db.transaction(), await db.transaction()];
    await one("stock").insert({ region_code: "11.01", period: "2024" });
    await other("stock").insert({ region_code: "11.02", period: "2024" });
    await other("yearly").insert({ region_code: "11.01", year: 2024 });
    await one("yearly").insert({ region_code: "11.02", year: 2024 });
    await Promise.all([one.commit(), other.commit()]);
    expect(await changesOf(YEAR)).toEqual(["11.01", "11.02"]);
  });

  test("is told with the history of its database, which another does not share", async () => {
    const { history } = await readChanges(db, { period: YEAR, since: 0 });
    expect(history).toMatch(/^[0-9a-f-]{36}$/);
    const another = await createTestDatabase({ migrations: [TABLES] });
    try {
      expect((await readChanges(another.db, { period: YEAR, since: 0 })).history).not.toBe(history);
    } finally {
      await another.stop();
    }
  });
});
