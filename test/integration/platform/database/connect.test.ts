import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

test("bigint is a number", async () => {
  expect(await queryRows(database.db, "x", "select 1::int8 as a")).toEqual([{ a: 1 }]);
});
