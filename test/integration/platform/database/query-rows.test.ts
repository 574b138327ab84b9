import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { StatementEvent } from "../../../../platform/database/connect.ts";
import { createDatabase } from "../../../../platform/database/connect.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";
import { silentLog } from "../../../support/silent-log.ts";

const events: StatementEvent[] = [];
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onStatement: (event) => events.push(event), poolSize: 1 });
  await database.db.raw("create table bank (code text primary key, name text not null)");
  await database.db.raw("insert into bank values ('BMRI', 'Bank Mandiri'), ('BNI', 'Bank Negara Indonesia')");
});
beforeEach(() => {
  events.length = 0;
});
afterAll(() => database.stop());

const BANKS_BY_CODE = "select code, name from bank where code = any($1) order by code";

test("a list is one parameter of a statement whose text is constant", async () => {
  const rows = await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BNI", "BMRI", "none"]]);
  expect(rows).toEqual([
    { code: "BMRI", name: "Bank Mandiri" },
    { code: "BNI", name: "Bank Negara Indonesia" },
  ]);
  expect(await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [[]])).toEqual([]);
});

test("a statement is prepared once per connection, under its name", async () => {
  await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BNI"]]);
  await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BMRI"]]);
  const prepared = await queryRows(
    database.db,
    "prepared",
    "select statement from pg_prepared_statements where name = 'banksByCode'",
  );
  expect(prepared).toEqual([{ statement: BANKS_BY_CODE }]);
});

test("one name has one text", async () => {
  await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [[]]);
  await expect(queryRows(database.db, "banksByCode", "select 1")).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    cause: { message: expect.stringContaining("Prepared statements must be unique") },
  });
});

test("an observer is told of each statement", async () => {
  await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BNI"]]);
  expect(events).toEqual([
    { source: database.name, name: "banksByCode", text: BANKS_BY_CODE, rows: 1, ms: expect.any(Number) },
  ]);
});

test("a statement in a transaction sees its changes, is observed, and goes with it", async () => {
  const INSERT = "insert into bank values ($1, $2)";
  const undone = database.db.transaction(async (trx) => {
    await queryRows(trx, "insertBank", INSERT, ["BRI", "Bank Rakyat Indonesia"]);
    expect(await queryRows(trx, "banksByCode", BANKS_BY_CODE, [["BRI"]])).toHaveLength(1);
    throw new Error("undo");
  });
  await expect(undone).rejects.toThrow("undo");
  expect(events.map((event) => event.name)).toEqual(["insertBank", "banksByCode"]);
  expect(await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BRI"]])).toEqual([]);
});

test("a failed statement gives its connection back, and its message holds no SQL", async () => {
  const failed = queryRows(database.db, "wrong", "select nme from bank");
  await expect(failed).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    message: expect.not.stringMatching(/select|nme|bank/),
    cause: { message: expect.stringContaining("statement wrong, SQLSTATE 42703") },
  });
  expect(await queryRows(database.db, "banksByCode", BANKS_BY_CODE, [["BNI"]])).toHaveLength(1);
});

test("a statement that takes too long is cancelled and is a timeout", async () => {
  const db = createDatabase({ url: database.url, name: "short", log: silentLog, statementTimeoutMs: 50 });
  await expect(queryRows(db, "sleep", "select pg_sleep(60)")).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
  await db.destroy();
});

test("a server process that answers nothing at all is a timeout, and its connection is not used again", async () => {
  const db = createDatabase({ url: database.url, name: "frozen", log: silentLog, statementTimeoutMs: 50, poolSize: 1 });
  const [backend] = await queryRows<{ pid: number }>(db, "pid", "select pg_backend_pid() as pid");
  const pid = backend?.pid ?? 0;
  process.kill(pid, "SIGSTOP");
  try {
    await expect(queryRows(db, "one", "select 1")).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
    const [next] = await queryRows<{ pid: number }>(db, "pid", "select pg_backend_pid() as pid");
    expect(next?.pid).not.toBe(pid);
  } finally {
    process.kill(pid, "SIGCONT");
    await db.destroy();
  }
});

test("a connection that the server ends during a statement is not asked again", async () => {
  for (let time = 0; time < 20; time += 1) {
    const ended = queryRows(database.db, "end", "select pg_terminate_backend(pg_backend_pid())");
    await expect(ended).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(await queryRows(database.db, "one", "select 1 as one")).toEqual([{ one: 1 }]);
  }
});
