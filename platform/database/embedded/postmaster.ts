import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { codeOf } from "./error-code.ts";
import { readPostmasterPid } from "./postmaster-pid.ts";
import { SERVER_ENVIRONMENT } from "./run-command.ts";
import { readServerLog, rotateServerLog, sizeOf } from "./server-log.ts";
import { type ServerSettings, settingArguments } from "./server-settings.ts";
import type { ServerUser } from "./server-user.ts";
import { startFailed } from "./start-failed.ts";

export interface PostmasterOptions {
  /** Folder with bin, lib and share. */
  readonly native: string;
  readonly cluster: string;
  readonly settings: ServerSettings;
  readonly logFile: string;
  readonly user: ServerUser | undefined;
}

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: running statements are cancelled, what was committed is on disk. */
  stop(): Promise<void>;
}

/** Thrown as text by the server when it does not come up; these pass when tried again. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory block/;

const POLL_MS = 10;
const START_LIMIT_MS = 120_000; // recovery after a crash replays the write-ahead log first
const STOP_LIMIT_MS = 30_000;

/**
 * The keeper: the server's parent, in a session of its own so that Ctrl-C in the terminal does not reach the server. It holds the read end
 * of a pipe from this process. The pipe ends when we close it, and when this process ends in any way, SIGKILL
 * included; the server is then told to shut down fast (SIGINT). The keeper ignores what a service manager sends to every process of ours.
 */
const KEEPER = `
trap "" HUP INT TERM
"$@" 3<&- &
server=$!
{ read -r line <&3; kill -INT "$server"; } 2>/dev/null &
watch=$!
wait "$server"
code=$?
kill -KILL "$watch" 2>/dev/null
exit "$code"
`;

/**
 * Starts the server and waits until it takes connections.
 *
 * @returns undefined when it failed for a cause that passes (a port just taken, a crashed server's processes still ending)
 * @throws AppError DATABASE_START_FAILED
 */
export const startPostmaster = async (options: PostmasterOptions): Promise<Postmaster | undefined> => {
  await rotateServerLog(options.logFile);
  const logStart = await sizeOf(options.logFile);
  const stale = (await readPostmasterPid(options.cluster))?.text;
  const keeper = spawnKeeper(options);
  const pid = await readyPid(keeper, options.cluster, stale);
  if (pid === undefined) {
    await keeper.stop();
    const text = await readServerLog(options.logFile, logStart);
    if (PASSING.test(text)) return undefined;
    const failure = keeper.spawnFailure() ?? lastFailure(text);
    throw startFailed(`${failure} (log: ${options.logFile})`);
  }
  keeper.unref();
  let stopping: Promise<void> | undefined;
  return { pid, ended: keeper.ended, stop: () => (stopping ??= keeper.stop()) };
};

/** The server's process id once it is ready; undefined when it ended, or took too long. */
const readyPid = async (keeper: Keeper, cluster: string, stale: string | undefined): Promise<number | undefined> => {
  const deadline = Date.now() + START_LIMIT_MS;
  while (keeper.isRunning() && Date.now() < deadline) {
    const found = await readPostmasterPid(cluster);
    if (found?.status === "ready" && found.text !== stale) return found.pid;
    await delay(POLL_MS);
  }
  return undefined;
};

type Keeper = ReturnType<typeof spawnKeeper>;

const spawnKeeper = ({ native, cluster, settings, logFile, user }: PostmasterOptions) => {
  const server = [join(native, "bin", "postgres"), "-D", cluster, ...settingArguments(settings)];
  const log = openSync(logFile, "a", 0o600);
  const child = spawn("/bin/sh", ["-c", KEEPER, "sinergi-postgres", ...server], {
    cwd: "/",
    detached: true,
    env: SERVER_ENVIRONMENT,
    stdio: ["ignore", log, log, "pipe"],
    ...user,
  });
  closeSync(log);
  // With "pipe" it is a socket; its type covers every kind of stdio.
  const pipe = child.stdio[3] as Socket | undefined;
  pipe?.on("error", () => {}); // the keeper is gone; `ended` tells that
  let running = true;
  let failure: string | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      pipe?.destroy();
      resolve();
    };
    child.once("exit", end);
    child.once("error", (error) => {
      failure = error.message;
      end();
    });
  });

  const stop = async (): Promise<void> => {
    child.ref();
    pipe?.destroy();
    if (await endsWithin(ended, STOP_LIMIT_MS)) return;
    // The keeper leads a process group with the server in it; the server's own processes end when they miss it.
    if (child.pid !== undefined) killGroup(child.pid);
    await ended;
  };

  return {
    ended,
    stop,
    isRunning: () => running,
    spawnFailure: () => failure,
    /** A server that nobody stopped does not keep this process from ending; the end of the process stops the server. */
    unref: () => {
      child.unref();
      pipe?.unref();
    },
  };
};

const endsWithin = async (ended: Promise<void>, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([ended.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
};

const killGroup = (leader: number): void => {
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
};

/** The server's own last word, without the time and process id before it. */
const lastFailure = (log: string): string => {
  const lines = log.trim().split("\n");
  const line = lines.findLast((text) => /(?:FATAL|PANIC|ERROR): /.test(text)) ?? lines.at(-1) ?? "";
  return line.replace(/^.*?(?:FATAL|PANIC|ERROR): +/, "") || "it ended without a word";
};
