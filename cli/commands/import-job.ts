import type { AddCommand } from "../command.ts";
import { signalled } from "../signalled.ts";
import { STOP, type UploadJob } from "../uploads/job.ts";

/**
 * `sinergi import-job`: imports one uploaded file, as the process that started it tells it to. It is no command for people:
 * the serving processes start it, and it ends with them.
 */
export const addImportJob: AddCommand = (program, context) => {
  program.command("import-job", { hidden: true }).action(async () => {
    if (process.send === undefined) return program.error("error: this command is started by the program itself");
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    process.once("disconnect", stop);
    const job = await new Promise<UploadJob>((resolve) => {
      process.on("message", (message) => (message === STOP ? stop() : resolve(message as UploadJob))); // of `runJob`
    });
    const { doJob } = await import("../uploads/do-job.ts");
    await doJob(job, context().log, AbortSignal.any([signalled(), controller.signal]), tellParent);
    if (process.connected) process.disconnect();
  });
};

/** Whoever started this may be gone. */
const tellParent = (message: unknown): Promise<void> =>
  new Promise((resolve) => {
    if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
    else resolve();
  });
