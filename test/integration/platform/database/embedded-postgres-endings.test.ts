import { existsSync } from "node:fs";
import { chown, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createDatabase } from "../../../../platform/database/connect.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { runEmbeddedPostgresProcess } from "../../../support/embedded-postgres-process/run.ts";
import { ask, serverPidOf, useEmbeddedServers } from "../../../support/embedded-servers.ts";
import { silentLog } from "../../../support/silent-log.ts";

const servers = useEmbeddedServers();

test("a start that was killed while the cluster was made leaves nothing that the next one believes in", async () => {
  const dataDir = servers.path("interrupted");
  const program = runEmbeddedPostgresProcess({ dataDir });
  await program.waitFor("INITIALISE");
  await program.end("SIGKILL");
  expect(existsSync(join(dataDir, "cluster"))).toBe(false);
  const draft = join(dataDir, `.init-${program.child.pid}-half`);
  await mkdir(draft);
  const server = await servers.start(dataDir);
  expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(existsSync(draft)).toBe(false);
});

describe.each([
  ["SIGKILL", "PROCESS"],
  ["SIGINT", "GROUP"],
  ["SIGHUP", "GROUP"],
] as const)("when the program ends by %s to its %s", (signal, target) => {
  test("the server shuts down cleanly, and the folder is free again", async () => {
    const dataDir = servers.path(`ended-${signal}`);
    const program = runEmbeddedPostgresProcess({ dataDir });
    const { adminUrl } = await program.waitFor("RUNNING");
    const client = new pg.Client(adminUrl);
    await client.connect();
    const closed = new Promise<void>((resolve) => client.once("end", resolve));
    client.on("error", () => {}); // "terminating connection": that is what this waits for
    await program.end(signal, target);
    await closed;

    await servers.start(dataDir);
    const log = await readFile(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("received fast shutdown request");
    expect(log).not.toContain("was not properly shut down");
  });
});

test("a program that stops its server ends when it has nothing else to do", async () => {
  const program = runEmbeddedPostgresProcess({ dataDir: servers.path("stopped") });
  await program.waitFor("RUNNING");
  process.kill(program.child.pid ?? 0, "SIGTERM");
  await program.waitFor("STOPPED");
  const ended = once(program.child, "exit");
  program.child.stdin?.end();
  expect(await ended).toEqual([0, null]);
});

test("a program that forgets its server ends too, and the server with it", async () => {
  const dataDir = servers.path("left");
  const program = runEmbeddedPostgresProcess({ dataDir });
  await program.waitFor("RUNNING");
  const ended = once(program.child, "exit");
  program.child.stdin?.end();
  expect(await ended).toEqual([0, null]);
  const server = await servers.start(dataDir);
  expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a lock left by a crash does not hold the next start up, nor does another program with its process id", async () => {
  const dataDir = servers.path("stale");
  const server = await servers.start(dataDir);
  await ask(server.adminUrl, "create table kept as select 42 as answer");
  const lock = join(dataDir, "cluster", "postmaster.pid");
  const text = await readFile(lock, "utf8");
  await server.stop();
  // As after a SIGKILL of everything at once and a restart of the machine: the number now belongs to this process.
  const { uid, gid } = await stat(join(dataDir, "cluster"));
  await writeFile(lock, text.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  await chown(lock, uid, gid);
  const again = await servers.start(dataDir);
  expect(await ask(again.adminUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
});

test("a server that is killed comes back on its port, and a pool finds it again with all that was committed", async () => {
  const dataDir = servers.path("killed");
  let cameBack = () => {};
  const back = new Promise<void>((resolve) => {
    cameBack = resolve;
  });
  const log = { ...silentLog, info: (_: object, message: string) => message.endsWith("again") && cameBack() };
  const server = await servers.start(dataDir, { log, settings: {} });
  const db = createDatabase({ url: server.adminUrl, name: "test", log: silentLog });
  await db.raw("create table kept as select 42 as answer");
  process.kill(await serverPidOf(dataDir), "SIGKILL");
  await back;
  // The pool learns at the first use that its connection is gone.
  await Promise.allSettled([queryRows(db, "one", "select 1")]);
  expect(await queryRows(db, "kept", "select answer from kept")).toEqual([{ answer: 42 }]);
  await db.destroy();
});
