import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Role } from "./roles.ts";

/** A server of the bench in its own process. */
export interface ServerProcess {
  /** What it printed when it was ready. */
  readonly started: { readonly url?: string; readonly urls?: Readonly<Record<string, string>> };
  /** CPU time it has used so far, milliseconds. */
  cpuMs(): number;
  /** The most memory it has held so far, megabytes. */
  peakMb(): number;
  stop(): Promise<void>;
}

/** Ticks of /proc's clock in a second; Linux has 100 wherever Node runs. */
const TICKS_PER_SECOND = 100;

/** Starts a server and waits until it answers. Reads its cost from /proc, so it needs Linux. */
export const startServer = async (role: Role): Promise<ServerProcess> => {
  const serve = fileURLToPath(new URL("./serve.js", import.meta.url));
  // graphql-js leaves its development checks out in production, as every server of the bench would run.
  const command = ["NODE_ENV=production", process.execPath, serve, JSON.stringify(role)];
  const child = spawn("env", command, { stdio: ["pipe", "pipe", "inherit"] });
  const started = JSON.parse(await firstLine(child));
  const read = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  return {
    started,
    cpuMs: () => {
      const [user, system] = read("stat").split(") ").at(-1)?.split(" ").slice(11, 13).map(Number) ?? [];
      return (((user ?? 0) + (system ?? 0)) * 1_000) / TICKS_PER_SECOND;
    },
    peakMb: () => Number(/VmHWM:\s+(\d+)/.exec(read("status"))?.[1] ?? 0) / 1_024,
    stop: async () => {
      const ended = once(child, "exit");
      child.stdin?.end();
      await ended;
    },
  };
};

const firstLine = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error("the server has no output");
  const lines = createInterface(child.stdout);
  const line = once(lines, "line").then(([text]) => String(text));
  const died = once(child, "exit").then(() => {
    throw new Error(`A server of the bench ended before it was ready: ${child.spawnargs.at(-1)}`);
  });
  return Promise.race([line, died]);
};
