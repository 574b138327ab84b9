import { expect, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { databaseUrl, withDatabase } from "../../../../platform/database/database-url.ts";

const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" });

test("the driver reads from a URL what was written into it", () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 65_535 }), (user, password, port) => {
      const client = new pg.Client(
        databaseUrl({ user, password, host: "/tmp/a folder/socket", port, database: "synergy" }),
      );
      expect([client.user, client.password, client.host, client.port, client.database]).toEqual([
        user,
        password,
        "/tmp/a folder/socket",
        port,
        "synergy",
      ]);
    }),
  );
});

test("another database of the same server keeps its address", () => {
  const url = databaseUrl({ user: "postgres", password: "p", host: "/run/db", port: 5433, database: "postgres" });
  const client = new pg.Client(withDatabase(url, "disbursement", { user: "disbursement", password: "q/@:" }));
  expect([client.user, client.password, client.host, client.port, client.database]).toEqual([
    "disbursement",
    "q/@:",
    "/run/db",
    5433,
    "disbursement",
  ]);
});
