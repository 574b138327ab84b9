import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectRoot } from "../platform/project-root.ts";

// `npm run check:start`: starts the product as a reader of the README does, asks one question, presses Ctrl-C, and looks
// whether anything is left. Twice on one data folder: first empty, then warm. As root it does so again as `nobody`.

const READY_WITHIN_MS = 120_000;
const STOPPED_WITHIN_MS = 20_000;
const QUERY = '{ region(code: "35") { name disbursement(period: "2020-S1", programme: PKH) { credited { amount } } } }';
const EXPECTED = 3_215_966_118_000;
const NOBODY = 65_534;

interface User {
  readonly name: string;
  readonly id?: number;
}

const fail = (message: string): never => {
  throw new Error(message);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : fail("no free port");
};

/** Processes that have the text in their command line or environment; Linux only, elsewhere none is found. */
const processesWith = (text: string): string[] =>
  (existsSync("/proc") ? readdirSync("/proc") : [])
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((id) => ["cmdline", "environ"].some((file) => textOf(join("/proc", id, file)).includes(text)));

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process has ended, or belongs to another user
  }
};

const until = async (what: string, withinMs: number, reached: () => boolean | Promise<boolean>): Promise<number> => {
  const begin = performance.now();
  while (!(await reached())) {
    if (performance.now() - begin > withinMs) fail(`${what}: not within ${withinMs / 1000} s`);
    await pause(50);
  }
  return performance.now() - begin;
};

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const ask = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  const text = await answer.text();
  if (!text.includes(`"amount":${EXPECTED}`)) fail(`the answer lacks ${EXPECTED}: ${text.slice(0, 1_000)}`);
};

const startAskStop = async (folder: string, user: User): Promise<string> => {
  const port = await freePort();
  const child = spawn("npm", ["start"], {
    cwd: projectRoot(),
    detached: true, // a process group of its own, which gets the signal as one, as from a terminal
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: pathOfNode(), HOME: folder, PORT: String(port), SINERGI_DATA_DIR: join(folder, "data") },
    ...(user.id === undefined ? {} : { uid: user.id, gid: user.id }),
  });
  const output: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const exited = once(child, "exit").then(([code]) => code as number | null);
  const { pid } = child;
  if (pid === undefined) return fail("npm could not be started");
  try {
    const url = `http://127.0.0.1:${port}`;
    const early = exited.then((code) => fail(`it ended with ${code} before it was ready`));
    early.catch(() => {}); // once it is ready, it is meant to end
    const readyMs = await Promise.race([until("ready", READY_WITHIN_MS, () => isReady(url)), early]);
    await Promise.race([ask(url), early]);
    process.kill(-pid, "SIGINT");
    const stopMs = await until("stopped", STOPPED_WITHIN_MS, () => processesWith(folder).length === 0);
    return `ready after ${(readyMs / 1000).toFixed(1)} s, stopped after ${(stopMs / 1000).toFixed(1)} s`;
  } catch (error) {
    throw new Error(`As ${user.name}: ${String(error)}\nOutput:\n${output.join("")}`, { cause: error });
  } finally {
    killLeft(folder);
  }
};

/** Ends what a failed run left; its processes carry the folder's name, which is this run's alone. */
const killLeft = (folder: string): void => {
  for (const id of processesWith(folder)) {
    try {
      process.kill(Number(id), "SIGKILL");
    } catch {
      // it has just ended by itself
    }
  }
};

const pathOfNode = (): string => `${join(process.execPath, "..")}:/usr/local/bin:/usr/bin:/bin`;

/** Who the product is started as: whoever runs this, and for root also a user without rights. */
const users = (): User[] => {
  if (process.getuid?.() !== 0) return [{ name: "this user" }];
  return [{ name: "root" }, { name: "nobody", id: NOBODY }];
};

/** Whether the user may read the project folder: a checkout in a private home can only be started by its owner. */
const mayRead = ({ id }: User): boolean =>
  id === undefined || spawnSync("ls", [projectRoot()], { uid: id, gid: id, stdio: "ignore" }).status === 0;

for (const user of users()) {
  if (!mayRead(user)) {
    console.log(`As ${user.name}: left out, since ${projectRoot()} is private.`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), "sinergi-start-"));
  const abandon = (): never => {
    killLeft(folder);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  process.once("SIGINT", abandon).once("SIGTERM", abandon);
  if (user.id !== undefined) chownSync(folder, user.id, user.id);
  try {
    console.log(`As ${user.name}, first start: ${await startAskStop(folder, user)}`);
    console.log(`As ${user.name}, second start: ${await startAskStop(folder, user)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.off("SIGINT", abandon).off("SIGTERM", abandon);
  }
}
