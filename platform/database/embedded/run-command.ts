import { spawn } from "node:child_process";
import type { ServerUser } from "./server-user.ts";

export interface CommandResult {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The whole environment of the programs we start. Nothing of ours is passed on, so that no PG* variable changes what
 * they do; a fixed time zone also saves initdb the search for the machine's.
 */
export const SERVER_ENVIRONMENT = { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC" } as const;

/** Runs a program to its end, as another user when one is given (only root may). Rejects when it cannot be started. */
export const runCommand = (
  file: string,
  args: readonly string[],
  options: { readonly user?: ServerUser | undefined; readonly cwd?: string } = {},
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? "/",
      env: SERVER_ENVIRONMENT,
      stdio: ["ignore", "pipe", "pipe"],
      ...options.user,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
