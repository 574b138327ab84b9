import { execFile } from "node:child_process";
import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeOf } from "./error-code.ts";
import { isProcessAlive } from "./process-alive.ts";
import { startFailed } from "./start-failed.ts";

/** What PostgreSQL writes into postmaster.pid of the data folder it has opened. */
export interface PostmasterPid {
  readonly text: string;
  readonly pid: number;
  /** `ready` once it takes connections. */
  readonly status: string;
}

/** How long a server that is on its way out may take to leave its data folder. */
const RELEASE_WAIT_MS = 3_000;
const POLL_MS = 20;

export const readPostmasterPid = async (cluster: string): Promise<PostmasterPid | undefined> => {
  try {
    const text = await readFile(join(cluster, "postmaster.pid"), "utf8");
    const lines = text.split("\n");
    const pid = Number(lines[0]);
    return pid > 0 ? { text, pid, status: lines[7]?.trim() ?? "" } : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

/**
 * Makes sure that no server has the data folder open. A server that is just stopping (Ctrl-C, then a new start) is waited
 * for. A postmaster.pid left behind by a crash is removed when its process id belongs to another program by now:
 * PostgreSQL would take that program for itself, and refuse to start.
 *
 * @throws AppError DATABASE_START_FAILED naming the folder and the process
 */
export const refuseLiveServer = async (cluster: string): Promise<void> => {
  const deadline = Date.now() + RELEASE_WAIT_MS;
  for (;;) {
    const found = await readPostmasterPid(cluster);
    if (found === undefined) return;
    if (!(await isServerOf(found.pid, cluster))) {
      if (isProcessAlive(found.pid)) await rm(join(cluster, "postmaster.pid"), { force: true });
      return;
    }
    if (Date.now() > deadline) {
      const advice = "stop the program that started it, or set SINERGI_DATA_DIR to another folder";
      throw startFailed(
        `the data folder ${cluster} is open in another PostgreSQL server, process ${found.pid}; ${advice}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};

/** A server works in its data folder. Without /proc, its command line names the folder. */
const isServerOf = async (pid: number, cluster: string): Promise<boolean> => {
  const folder = await realpath(cluster);
  if (process.platform === "linux") return (await readlink(`/proc/${pid}/cwd`).catch(() => "")) === folder;
  const listed = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return listed.stdout.includes(folder);
};
