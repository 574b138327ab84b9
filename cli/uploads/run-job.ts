import { fork } from "node:child_process";
import { AppError } from "../../platform/errors.ts";
import type { ImportSummary } from "../../platform/import/run-import.ts";
import { type JobMessage, STOP, type UploadJob } from "./job.ts";

export interface JobOptions {
  /** The program file whose command `import-job` does it. */
  readonly program: string;
  readonly signal: AbortSignal;
  readonly onProgress: (rows: number, share: number) => void;
}

/** Memory of the process, megabytes; an import takes a fraction of it. */
const MAX_HEAP_MB = 1_024;

/** How long a process that is to stop may go on, milliseconds; chunks take less, and one that is cut off is undone. */
const STOP_MS = 5_000;

/**
 * Imports a file in a process of its own, which ends with this one.
 *
 * @throws AppError as `runImport` does; another error where the process ends without a word
 */
export const runJob = (job: UploadJob, { program, signal, onProgress }: JobOptions): Promise<ImportSummary> =>
  new Promise((resolve, reject) => {
    const child = fork(program, ["import-job"], {
      execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let last: JobMessage | undefined;
    let kill: NodeJS.Timeout | undefined;
    const stop = (): void => {
      if (child.connected) child.send(STOP);
      kill ??= setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    };
    child.on("message", (message: JobMessage) => {
      last = message;
      if ("rows" in message) onProgress(message.rows, message.share);
    });
    child.on("error", reject);
    child.once("exit", (code, killedBy) => {
      clearTimeout(kill);
      signal.removeEventListener("abort", stop);
      if (last !== undefined && "summary" in last) resolve(last.summary);
      else if (last !== undefined && "failed" in last) reject(new AppError(last.failed.code, last.failed.details));
      else if (signal.aborted) reject(new AppError("IMPORT_STOPPED"));
      else reject(new Error(`the process of an import ended with ${code ?? killedBy}`));
    });
    child.send(job);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
