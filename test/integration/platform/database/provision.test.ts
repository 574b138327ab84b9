import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import { createDatabase } from "../../../../platform/database/connect.ts";
import { provisionSources } from "../../../../platform/database/provision.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { findSharedServer } from "../../../support/shared-server.ts";
import { silentLog } from "../../../support/silent-log.ts";

const { adminUrl } = findSharedServer();
const suffix = randomBytes(6).toString("hex");
const [welfare, village] = [`welfare_${suffix}`, `village_${suffix}`] as const;
const secretFor = (name: string) => `secret of ${name}`;

let urls: Readonly<Record<string, string>>;
const opened: Knex[] = [];
const open = (url: string): Knex => {
  const db = createDatabase({ url, name: "test", log: silentLog });
  opened.push(db);
  return db;
};
const urlOf = (name: string): string => urls[name] ?? "";

beforeAll(async () => {
  urls = await provisionSources(adminUrl, [welfare, village], secretFor);
});
afterAll(async () => {
  await Promise.all(opened.map((db) => db.destroy()));
  const admin = createDatabase({ url: adminUrl, name: "admin", log: silentLog });
  for (const name of [welfare, village]) {
    await admin.raw(`drop database ${name} with (force)`);
    await admin.raw(`drop role ${name}`);
  }
  await admin.destroy();
});

test("each source works in its own database, under its own role", async () => {
  const db = open(urlOf(welfare));
  await db.raw("create table family (id integer)");
  const [row] = await queryRows(db, "who", "select current_user as role, current_database() as database");
  expect(row).toEqual({ role: welfare, database: welfare });
});

test.each([village, "postgres", "template1"])("the role of one source cannot open the database %s", async (other) => {
  const url = new URL(urlOf(welfare));
  url.pathname = `/${other}`;
  await expect(queryRows(open(url.toString()), "one", "select 1")).rejects.toMatchObject({
    cause: { message: expect.stringContaining("SQLSTATE 42501") },
  });
});

test("a role is no superuser, and can make neither databases nor roles", async () => {
  const text =
    "select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = $1";
  const [role] = await queryRows(open(adminUrl), "role", text, [welfare]);
  expect(role).toEqual({
    rolsuper: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
    rolbypassrls: false,
  });
});

test("a wrong password is refused", async () => {
  const url = new URL(urlOf(welfare));
  url.password = "guess";
  await expect(queryRows(open(url.toString()), "one", "select 1")).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    cause: { message: expect.stringContaining("SQLSTATE 28P01") },
  });
});

test("doing it again keeps what is there, and gives the same URLs", async () => {
  await open(urlOf(village)).raw("create table village (code text)");
  expect(await provisionSources(adminUrl, [village, welfare], secretFor)).toEqual(urls);
  expect(await queryRows(open(urlOf(village)), "villages", "select * from village")).toEqual([]);
});

test("a new password takes the place of the old one", async () => {
  const changed = await provisionSources(adminUrl, [village], () => "another");
  expect(await queryRows(open(changed[village] ?? ""), "one", "select 1 as one")).toEqual([{ one: 1 }]);
});

test("two at once take turns", async () => {
  const both = await Promise.all([1, 2].map(() => provisionSources(adminUrl, [welfare, village], secretFor)));
  expect(both).toEqual([urls, urls]);
});

test.each(["Social", "social-welfare", "1st", 'x"; drop', "pg_x", "postgres"])(
  "a source named %p is refused",
  async (name) => {
    await expect(provisionSources(adminUrl, [name], secretFor)).rejects.toThrow("cannot be named");
  },
);
