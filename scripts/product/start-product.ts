import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectRoot } from "../../platform/project-root.ts";
import { processesWith } from "./processes-with.ts";

const READY_WITHIN_MS = 120_000;
const STOPPED_WITHIN_MS = 20_000;

/** The product as `npm start` runs it, in a folder of its own. */
export interface StartedProduct {
  readonly url: string;
  /** How long it took to answer, milliseconds. */
  readonly readyMs: number;
  /** What it has said so far. */
  output(): string;
  /** Fails when the product has ended by itself before the promise is kept. */
  while<T>(promise: Promise<T>): Promise<T>;
  /** Presses Ctrl-C, and waits until nothing of it is left; how long that took, milliseconds. */
  stop(): Promise<number>;
}

/** Starts the product with its data below `folder`, whose name must be this run's alone; as another user where an id is given. */
export const startProduct = async (folder: string, userId?: number): Promise<StartedProduct> => {
  const port = await freePort();
  const child = spawn("npm", ["start"], {
    cwd: projectRoot(),
    detached: true, // a process group of its own, which gets the signal as one, as from a terminal
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: pathOfNode(), HOME: folder, PORT: String(port), SINERGI_DATA_DIR: join(folder, "data") },
    ...(userId === undefined ? {} : { uid: userId, gid: userId }),
  });
  const said: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const output = (): string => said.join("");
  const early = once(child, "exit").then(([code]) => fail(`it ended by itself with ${String(code)}`, output()));
  early.catch(() => {}); // once it is to end, that is no failure
  const { pid } = child;
  if (pid === undefined) return fail("npm could not be started", "");
  const url = `http://127.0.0.1:${port}`;
  const readyMs = await Promise.race([until("ready", READY_WITHIN_MS, () => isReady(url), output), early]);
  return {
    url,
    readyMs,
    output,
    while: (promise) => Promise.race([promise, early]),
    stop: () => {
      process.kill(-pid, "SIGINT");
      return until("stopped", STOPPED_WITHIN_MS, async () => processesWith(folder).length === 0, output);
    },
  };
};

const fail = (message: string, output: string): never => {
  throw new Error(output === "" ? message : `${message}\nOutput:\n${output}`);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : fail("no free port", "");
};

const until = async (
  what: string,
  withinMs: number,
  reached: () => Promise<boolean>,
  output: () => string,
): Promise<number> => {
  const begin = performance.now();
  while (!(await reached())) {
    if (performance.now() - begin > withinMs) fail(`${what}: not within ${withinMs / 1000} s`, output());
    await pause(50);
  }
  return performance.now() - begin;
};

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const pathOfNode = (): string => `${join(process.execPath, "..")}:/usr/local/bin:/usr/bin:/bin`;
