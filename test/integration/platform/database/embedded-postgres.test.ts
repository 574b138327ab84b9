import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../../../platform/database/embedded/start-embedded-postgres.ts";
import { ask, serverPidOf, useEmbeddedServers } from "../../../support/embedded-servers.ts";
import { silentLog } from "../../../support/silent-log.ts";

const servers = useEmbeddedServers();

describe("a first start", () => {
  let dataDir: string;
  let server: EmbeddedPostgres;
  const steps: string[] = [];
  beforeAll(async () => {
    dataDir = servers.path("first");
    server = await startEmbeddedPostgres({ dataDir, log: silentLog, onProgress: (step) => steps.push(step) });
  });
  afterAll(() => server.stop());

  test("tells its steps, and the version the server says it is", async () => {
    expect(steps).toEqual(["PREPARE", "INITIALISE", "START"]);
    expect(await ask(server.adminUrl, "show server_version")).toEqual([{ server_version: server.version }]);
  });

  test("keeps the data in a folder for its user only, who is not root", async () => {
    const { mode, uid } = await stat(join(dataDir, "cluster"));
    expect(mode & 0o777).toBe(0o700);
    expect(uid).not.toBe(0);
    expect((await stat(join(dataDir, "socket"))).mode & 0o777).toBe(0o700);
  });

  test("listens on 127.0.0.1 and its socket, and asks everyone for a password", async () => {
    expect(await ask(server.adminUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(server.socketDir).toBe(join(dataDir, "socket"));
    expect(await ask(server.adminUrl, "select distinct auth_method from pg_hba_file_rules")).toEqual([
      { auth_method: "scram-sha-256" },
    ]);
    for (const host of ["127.0.0.1", server.socketDir]) {
      const client = new pg.Client({ host, port: server.port, user: "postgres", password: "password" });
      await expect(client.connect()).rejects.toMatchObject({ code: "28P01" });
    }
  });

  test("keeps the password in a file only its owner may read", async () => {
    const file = join(dataDir, "passwords.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const passwords = JSON.parse(await readFile(file, "utf8"));
    expect(new pg.Client(server.adminUrl).password).toBe(passwords.postgres);
    expect(passwords.postgres).toHaveLength(43);
  });

  test("makes a cluster of the product's encoding, order and settings", async () => {
    const [locale] = await ask(
      server.adminUrl,
      "select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template1'",
    );
    expect(locale).toEqual({ provider: "b", locale: "C.UTF-8", encoding: "UTF8" });
    const settings = await ask(
      server.adminUrl,
      "select name, setting from pg_settings where name in ('wal_level', 'jit', 'fsync', 'data_checksums') order by name",
    );
    expect(settings.map((row) => Object.values(row).join(" "))).toEqual([
      "data_checksums on",
      "fsync on",
      "jit off",
      "wal_level minimal",
    ]);
  });

  test("gives the superuser's URL of any database", async () => {
    expect(await ask(server.databaseUrl("template1"), "select current_database() as name")).toEqual([
      { name: "template1" },
    ]);
  });

  test("a second start on the folder is refused, naming the folder and the process", async () => {
    const pid = await serverPidOf(dataDir);
    await expect(servers.start(dataDir)).rejects.toMatchObject({
      code: "DATABASE_START_FAILED",
      message: expect.stringContaining(
        `${join(dataDir, "cluster")} is open in another PostgreSQL server, process ${pid}`,
      ),
    });
  });
});

test("a later start finds the data, the password and its databases again", async () => {
  const dataDir = servers.path("again");
  const first = await servers.start(dataDir);
  await ask(first.adminUrl, "create table kept as select 42 as answer");
  const secret = await first.secretFor("synergy");
  await first.stop();

  const steps: string[] = [];
  const second = await servers.start(dataDir, { onProgress: (step) => steps.push(step) });
  expect(steps).toEqual(["PREPARE", "START"]);
  expect(await ask(second.adminUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
  expect(await second.secretFor("synergy")).toBe(secret);
});

test("two servers run side by side, each with its own port, socket and password", async () => {
  const [one, two] = await Promise.all([servers.start(servers.path("one")), servers.start(servers.path("two"))]);
  expect(one.port).not.toBe(two.port);
  expect(one.socketDir).not.toBe(two.socketDir);
  expect(new pg.Client(one.adminUrl).password).not.toBe(new pg.Client(two.adminUrl).password);
  await ask(one.adminUrl, "create table here (id integer)");
  expect(await ask(two.adminUrl, "select to_regclass('here') as found")).toEqual([{ found: null }]);
});

test("two first starts on one folder at once make one cluster, and one of them serves", async () => {
  const dataDir = servers.path("race");
  const starts = await Promise.allSettled([servers.start(dataDir), servers.start(dataDir)]);
  const [served, refused] = starts.toSorted((a, b) => a.status.localeCompare(b.status));
  expect(served).toMatchObject({ status: "fulfilled" });
  expect(refused).toMatchObject({ status: "rejected", reason: { code: "DATABASE_START_FAILED" } });
  expect(await readdir(dataDir)).toEqual(["cluster", "passwords.json", "postgres.log", "socket"]);
});

test("a folder with too long a path for a socket is served on 127.0.0.1 alone", async () => {
  const server = await servers.start(servers.path("l".repeat(60), "o".repeat(60)));
  expect(server.socketDir).toBeUndefined();
  expect(new pg.Client(server.adminUrl).host).toBe("127.0.0.1");
  expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a server that cannot start names its log and its last word", async () => {
  const dataDir = servers.path("damaged");
  await (await servers.start(dataDir)).stop();
  await writeFile(join(dataDir, "cluster", "PG_VERSION"), "9\n");
  await expect(servers.start(dataDir)).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringMatching(/incompatible with server.*postgres\.log/),
  });
});

test("a password file that does not fit the data is named", async () => {
  const dataDir = servers.path("forgotten");
  await (await servers.start(dataDir)).stop();
  await rm(join(dataDir, "passwords.json"));
  await expect(servers.start(dataDir)).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringContaining("passwords.json"),
  });
});

test("a caller may forbid it", async () => {
  const dataDir = servers.path("forbidden");
  await expect(servers.start(dataDir, { refuse: true })).rejects.toMatchObject({ code: "DATABASE_START_FAILED" });
  expect(existsSync(dataDir)).toBe(false);
});

test("stopping twice is stopping once", async () => {
  const server = await servers.start(servers.path("twice"));
  await Promise.all([server.stop(), server.stop()]);
  await expect(ask(server.adminUrl, "select 1")).rejects.toMatchObject({ code: "ENOENT" }); // its socket is gone
});
