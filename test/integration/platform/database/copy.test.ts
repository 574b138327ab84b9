import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Knex } from "knex";
import { type CopySource, copyRows } from "../../../../platform/database/copy.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  await db.raw("create table sample (id integer, name text, amount bigint, known boolean, tags text[])");
});
beforeEach(() => db.raw("truncate sample"));
afterAll(() => database.stop());

const COLUMNS = ["id", "name", "amount", "known", "tags"];

const copy = (rows: CopySource, onProgress?: (rows: number) => void) =>
  db.transaction((trx) => copyRows(trx, "sample", COLUMNS, rows, { onProgress }));

const stored = async (): Promise<unknown[][]> =>
  (await queryRows(db, "stored", "select * from sample order by id")).map((row) => Object.values(row));

const count = async (): Promise<number> =>
  (await queryRows<{ n: number }>(db, "count", "select count(*) as n from sample"))[0]?.n ?? 0;

// PostgreSQL keeps every character but NUL.
const text = fc.string({ unit: "binary", maxLength: 20 }).map((value) => value.replaceAll("\0", ""));

const row = fc.tuple(
  fc.option(text),
  fc.option(fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })),
  fc.option(fc.boolean()),
  fc.option(fc.array(fc.option(text), { maxLength: 4 })),
);

test("what is copied is what is read, whatever its characters", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (values) => {
      await db.raw("truncate sample");
      const rows = values.map((rest, id) => [id, ...rest]);
      expect(await copy(rows)).toBe(rows.length);
      expect(await stored()).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});

function* numbered(total: number): Generator<unknown[]> {
  for (let id = 0; id < total; id += 1) yield [id, `35.01.01.${id}`, id * 1000, true, null];
}

test("many chunks arrive whole, and progress counts up to the last row", async () => {
  const total = 50_000;
  const seen: number[] = [];
  expect(await copy(numbered(total), (rows) => seen.push(rows))).toBe(total);
  expect(await count()).toBe(total);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(total);
});

test("rows may come from an asynchronous source", async () => {
  async function* source() {
    for (const values of numbered(3)) yield await Promise.resolve(values);
  }
  expect(await copy(source())).toBe(3);
});

test("no row at all is no error", async () => {
  expect(await copy([])).toBe(0);
});

test("a source that fails passes its own error on, and nothing is kept", async () => {
  function* failing() {
    yield* numbered(20_000);
    throw new RangeError("line 20001 is damaged");
  }
  await expect(copy(failing())).rejects.toThrow("line 20001 is damaged");
  expect(await count()).toBe(0);
});

test("a row PostgreSQL refuses is named by its line in the cause, and nothing is kept", async () => {
  const rows = [...numbered(2), [2, "x", "many", true, null]];
  await expect(copy(rows)).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    cause: {
      message: expect.stringMatching(/^statement copy sample, SQLSTATE 22P02, COPY sample, line 3, column amount$/),
    },
  });
  expect(await count()).toBe(0);
});

test("the connection serves on after a failed COPY", async () => {
  await db.transaction(async (trx) => {
    await expect(trx.transaction((inner) => copyRows(inner, "sample", ["id"], [["x"]]))).rejects.toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
    });
    expect(await copyRows(trx, "sample", ["id"], [[7]])).toBe(1);
  });
  expect(await count()).toBe(1);
});
