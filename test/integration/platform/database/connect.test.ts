import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createDatabase } from "../../../../platform/database/connect.ts";
import { databaseUrl } from "../../../../platform/database/database-url.ts";
import { findFreePort } from "../../../../platform/database/embedded/free-port.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";
import { silentLog } from "../../../support/silent-log.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

const valueOf = async (expression: string): Promise<unknown> => {
  const name = `value of ${expression}`;
  const [row] = await queryRows<{ value: unknown }>(database.db, name, `select ${expression} as value`);
  return row?.value;
};

test.each([
  ["28709816300000::bigint", 28_709_816_300_000],
  ["9007199254740991::bigint", Number.MAX_SAFE_INTEGER],
  ["(-9007199254740991)::bigint", Number.MIN_SAFE_INTEGER],
  ["null::bigint", null],
  ["array[1, null, 3]::bigint[]", [1, null, 3]],
  ["date '2020-06-30'", "2020-06-30"],
  ["array[date '2020-06-30', null]", ["2020-06-30", null]],
  ["numeric '0.10'", "0.10"],
  ["float8 '0.1'", 0.1],
  ["array['a,b', null]::text[]", ["a,b", null]],
  ["true", true],
])("%s arrives as %p", async (expression, expected) => {
  expect(await valueOf(expression)).toEqual(expected);
});

test.each(["9007199254740992", "-9007199254740992", "array[9223372036854775807]"])(
  "the bigint %s, which a number cannot hold, is an error and no rounded number",
  async (literal) => {
    const type = literal.startsWith("array") ? "bigint[]" : "bigint";
    await expect(valueOf(`(${literal})::${type}`)).rejects.toMatchObject({ code: "RUPIAH_OUT_OF_RANGE" });
    expect(await valueOf("1")).toBe(1);
  },
);

test("a session has the limits of the product", async () => {
  const settings = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "jit"];
  const values = await Promise.all(settings.map((name) => valueOf(`current_setting('${name}')`)));
  expect(values).toEqual(["10s", "5s", "1min", "off"]);
  expect(await valueOf("current_setting('application_name')")).toBe(`sinergi ${database.name}`);
});

test("a server that is away fails a statement at once, and fills no log", async () => {
  const lines: string[] = [];
  const keep = (_: object, message: string) => lines.push(message);
  const db = createDatabase({
    url: databaseUrl({ user: "u", password: "p", host: "127.0.0.1", port: await findFreePort(), database: "d" }),
    name: "away",
    log: { ...silentLog, warn: keep },
  });
  const failures = await Promise.allSettled(Array.from({ length: 50 }, () => queryRows(db, "one", "select 1")));
  await db.destroy();
  for (const failure of failures) {
    expect(failure).toMatchObject({ status: "rejected", reason: { code: "DATABASE_UNAVAILABLE" } });
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(5);
  expect(lines.join("")).not.toContain("\n");
});

test("a connection the server closed is replaced by itself", async () => {
  const pid = await valueOf("pg_backend_pid()");
  const other = createDatabase({ url: database.adminUrl, name: "admin", log: silentLog });
  await queryRows(other, "end", "select pg_terminate_backend($1)", [pid]);
  await other.destroy();
  // The statement that meets the closed connection may fail; the one after it has a new connection.
  await Promise.allSettled([valueOf("1")]);
  expect(await valueOf("pg_backend_pid()")).not.toBe(pid);
});
