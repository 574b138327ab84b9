import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { KNOWN_AT, lastKnown } from "../../../../platform/database/known-at.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { comparePeriods, parsePeriod, periodsWithin } from "../../../../platform/period.ts";
import { statementsMigration } from "../../../../platform/regions/migration.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

const PERIODS = periodsWithin(parsePeriod("2024"));

let database: TestDatabase;
beforeAll(async () => {
  const table = `create table counted (period varchar(7), ${KNOWN_AT}, families integer)`;
  database = await createTestDatabase({ migrations: [statementsMigration("counted", [table])] });
  const insert = "insert into counted (period, families) select * from unnest($1::text[], $2::int[])";
  await queryRows(database.db, "insert", insert, [
    PERIODS.toReversed(),
    PERIODS.map((_, place) => PERIODS.length - place),
  ]);
});
afterAll(() => database.stop());

test("the tables order periods as the product does", async () => {
  const rows = await queryRows<{ period: string; known_at: number }>(
    database.db,
    "all",
    "select * from counted order by known_at",
  );
  expect(rows.map(({ period }) => period)).toEqual(PERIODS.toSorted(comparePeriods));
  expect(new Set(rows.map(({ known_at }) => known_at)).size).toBe(PERIODS.length);
});

test("the last known count is that of the latest period that has one", async () => {
  const text = `select ${lastKnown("families")} as families from counted where period = any($1)`;
  const last = async (periods: readonly string[]) =>
    (await queryRows<{ families: number }>(database.db, "last", text, [periods]))[0]?.families;
  for (const [place, period] of PERIODS.entries())
    expect(await last(PERIODS.slice(0, place + 1))).toBe(PERIODS.indexOf(period) + 1);
  await queryRows(database.db, "forget", "update counted set families = null where period = '2024'");
  expect(await last(PERIODS)).toBe(PERIODS.length - 1);
  expect(await last(["2023"])).toBeNull();
});
