import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openPasswords } from "../../../../../platform/database/embedded/passwords.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-passwords-"));
  file = join(folder, "passwords.json");
});
afterEach(() => rm(folder, { recursive: true }));

test("a role keeps its password, in this process and in the next", async () => {
  const passwords = await openPasswords(file, "postgres");
  const [first, second] = [await passwords.for("synergy"), await passwords.for("synergy")];
  expect(second).toBe(first);
  expect(await (await openPasswords(file, "postgres")).for("synergy")).toBe(first);
});

test("two roles have two passwords of 256 bits", async () => {
  const passwords = await openPasswords(file, "postgres");
  const all = await Promise.all(["postgres", "a", "b"].map((role) => passwords.for(role)));
  expect(new Set(all).size).toBe(3);
  expect(all.map((password) => Buffer.from(password, "base64url").length)).toEqual([32, 32, 32]);
});

test("passwords asked for at once are all kept", async () => {
  const roles = ["a", "b", "c", "d"];
  const passwords = await openPasswords(file, "postgres");
  const made = await Promise.all(roles.map((role) => passwords.for(role)));
  const again = await openPasswords(file, "postgres");
  expect(await Promise.all(roles.map((role) => again.for(role)))).toEqual(made);
});

test("only the owner may read the file, also after it changed", async () => {
  const passwords = await openPasswords(file, "postgres");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await passwords.for("synergy");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("starts at once agree on the first password", async () => {
  const opened = await Promise.all([1, 2, 3, 4].map(() => openPasswords(file, "postgres")));
  const first = await Promise.all(opened.map((passwords) => passwords.for("postgres")));
  expect(new Set(first).size).toBe(1);
});
