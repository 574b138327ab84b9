import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { EmbeddedPostgresOptions } from "../../../platform/database/embedded/start-embedded-postgres.ts";
import type { ServerUser } from "../../../platform/database/embedded/server-user.ts";
import { projectRoot } from "../../../platform/project-root.ts";

type EventName = "PREPARE" | "INITIALISE" | "START" | "RUNNING" | "STOPPED" | "FAILED";

export interface ProcessEvent {
  readonly event: EventName;
  readonly adminUrl?: string;
  readonly message?: string;
}

export interface EmbeddedPostgresProcess {
  readonly child: ChildProcess;
  /** Waits for an event; fails when the process ends first, or says FAILED. */
  waitFor(event: EventName): Promise<ProcessEvent>;
  /** Sends a signal to the process alone, or as a terminal does to its whole group, and waits for its end. */
  end(signal: NodeJS.Signals, target?: "PROCESS" | "GROUP"): Promise<void>;
}

/** Starts an embedded server in a process of its own, as another user when one is given. */
export const runEmbeddedPostgresProcess = (
  options: Omit<EmbeddedPostgresOptions, "log" | "onProgress">,
  user?: ServerUser,
): EmbeddedPostgresProcess => {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", main, JSON.stringify(options)], {
    cwd: projectRoot(),
    detached: true, // a process group of its own, as a shell gives each job
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["pipe", "pipe", "inherit"],
    ...user,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const waitFor = async (event: EventName): Promise<ProcessEvent> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true) throw new Error(`The process ended before ${event}.`);
      const found: ProcessEvent = JSON.parse(value);
      if (found.event === event) return found;
      if (found.event === "FAILED") throw new Error(found.message);
    }
  };

  const end = async (signal: NodeJS.Signals, target: "PROCESS" | "GROUP" = "PROCESS"): Promise<void> => {
    const { pid } = child;
    if (pid === undefined) throw new Error("The process was never started.");
    const ended = once(child, "exit");
    process.kill(target === "GROUP" ? -pid : pid, signal);
    await ended;
  };

  return { child, waitFor, end };
};
