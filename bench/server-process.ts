import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Role } from "./roles.ts";

/** Where a server answers, or the servers of one process by name. */
interface Started {
  readonly url?: string;
  readonly urls?: Readonly<Record<string, string>>;
}

/** A server of the bench in its own process. */
export interface ServerProcess {
  /** What it printed when it was ready. */
  readonly started: Started;
  /** CPU time it has used so far, milliseconds. */
  cpuMs(): number;
  /** The most memory it has held so far, megabytes. */
  peakMb(): number;
  /** Whether it holds a native library whose path has this in it. */
  hasLoaded(library: string): boolean;
  stop(): Promise<void>;
}

/** Ticks of /proc's clock in a second; Linux has 100 wherever Node runs. */
const TICKS_PER_SECOND = 100;

/** Starts a server of ours and waits until it answers. */
export const startServer = (role: Role): Promise<ServerProcess> => {
  const main = fileURLToPath(new URL("./servers/main.js", import.meta.url));
  // graphql-js leaves its development checks out in production, as every server of the bench would run.
  const command = ["NODE_ENV=production", process.execPath, main, JSON.stringify(role)];
  // Libraries write lines of their own before the server's.
  return startProcess(command, (line) => (line.startsWith("{") ? JSON.parse(line) : undefined));
};

/**
 * Starts a server that ends with its input, and waits until it answers. Reads its cost from /proc, so it needs Linux.
 *
 * @param command arguments of `env`: settings of the environment, then what to run
 * @param read what a line of its output says, undefined when it does not say that the server is ready
 */
export const startProcess = async (
  command: readonly string[],
  read: (line: string) => Started | undefined,
): Promise<ServerProcess> => {
  const child = spawn("env", command, { stdio: ["pipe", "pipe", "inherit"] });
  const started = await untilReady(child, read);
  const readProc = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  return {
    started,
    cpuMs: () => {
      const [user, system] = readProc("stat").split(") ").at(-1)?.split(" ").slice(11, 13).map(Number) ?? [];
      return (((user ?? 0) + (system ?? 0)) * 1_000) / TICKS_PER_SECOND;
    },
    peakMb: () => Number(/VmHWM:\s+(\d+)/.exec(readProc("status"))?.[1] ?? 0) / 1_024,
    hasLoaded: (library) => readProc("maps").includes(library),
    stop: async () => {
      const ended = once(child, "exit");
      child.stdin?.end();
      await ended;
    },
  };
};

const untilReady = (child: ChildProcess, read: (line: string) => Started | undefined): Promise<Started> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("the server has no output");
    // Read to the end, as a server whose output nobody takes comes to a halt.
    createInterface(child.stdout).on("line", (line) => {
      try {
        const started = read(line);
        if (started !== undefined) resolve(started);
      } catch (error) {
        reject(error);
      }
    });
    child.once("exit", () => {
      reject(new Error(`A server of the bench ended before it was ready: ${child.spawnargs.slice(1).join(" ")}`));
    });
  });
