import { setTimeout as delay } from "node:timers/promises";
import type { DatabaseLog } from "../database-log.ts";
import { findFreePort } from "./free-port.ts";
import { type Postmaster, type PostmasterOptions, startPostmaster } from "./postmaster.ts";
import { refuseLiveServer } from "./postmaster-pid.ts";
import { startFailed } from "./start-failed.ts";

export interface KeepOptions extends PostmasterOptions {
  /** A free one when undefined. */
  readonly port: number | undefined;
  readonly log: DatabaseLog;
}

const ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 250;

/** A server that ends again so soon after a restart is not started once more: something is wrong for good. */
const SHORTEST_LIFE_MS = 10_000;

/**
 * Starts the server, and starts it again on the same port when it ends though nobody stopped it (a SIGKILL, memory that ran
 * out): pools of connections then recover by themselves.
 *
 * @throws AppError DATABASE_START_FAILED
 */
export const keepPostmaster = async (
  options: KeepOptions,
): Promise<{ readonly port: number; stop(): Promise<void> }> => {
  const first = await startOnSomePort(options, options.port);
  const { port } = first;
  let current: Promise<Postmaster | undefined> = Promise.resolve(first.postmaster);
  let isStopping = false;
  let restartedAt = 0;

  const watch = async (postmaster: Postmaster): Promise<void> => {
    await postmaster.ended;
    if (isStopping) return;
    options.log.error({ pid: postmaster.pid }, "PostgreSQL ended unexpectedly");
    if (Date.now() - restartedAt < SHORTEST_LIFE_MS) return;
    restartedAt = Date.now();
    current = restart();
    await current;
  };

  const restart = async (): Promise<Postmaster | undefined> => {
    try {
      const { postmaster } = await startOnSomePort(options, port);
      options.log.info({ pid: postmaster.pid, port }, "PostgreSQL is running again");
      void watch(postmaster);
      return postmaster;
    } catch (error) {
      options.log.error({ error }, "PostgreSQL cannot be started again");
      return undefined;
    }
  };

  void watch(first.postmaster);
  return {
    port,
    stop: async () => {
      isStopping = true;
      await (await current)?.stop();
    },
  };
};

const startOnSomePort = async (options: KeepOptions, fixedPort: number | undefined) => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await refuseLiveServer(options.cluster);
    const port = fixedPort ?? (await findFreePort());
    const settings = { ...options.settings, port: String(port) };
    const postmaster = await startPostmaster({ ...options, settings });
    if (postmaster !== undefined) return { port, postmaster };
    await delay(ATTEMPT_PAUSE_MS);
  }
  throw startFailed(`port ${fixedPort ?? ""} stayed in use, or the data folder did (log: ${options.logFile})`);
};
