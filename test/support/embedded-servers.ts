import { chmod, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import pg from "pg";
import { readPostmasterPid } from "../../platform/database/embedded/postmaster-pid.ts";
import { THROWAWAY_SETTINGS } from "../../platform/database/embedded/server-settings.ts";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "../../platform/database/embedded/start-embedded-postgres.ts";
import { silentLog } from "./silent-log.ts";

export interface EmbeddedServers {
  /** A path in the test file's own folder, which goes with the file. */
  path(...names: string[]): string;
  /** Starts a server that is stopped when the test ends. */
  start(dataDir: string, options?: Partial<EmbeddedPostgresOptions>): Promise<EmbeddedPostgres>;
}

/** Embedded servers for one test file. To be called once, at the top of the file. */
export const useEmbeddedServers = (): EmbeddedServers => {
  let folder = "";
  const running: EmbeddedPostgres[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sinergi-embedded-"));
    await chmod(folder, 0o711); // the server's user must get through
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    path: (...names) => join(folder, ...names),
    start: async (dataDir, options) => {
      const server = await startEmbeddedPostgres({ dataDir, log: silentLog, settings: THROWAWAY_SETTINGS, ...options });
      running.push(server);
      return server;
    },
  };
};

/** The rows of one statement on a connection of its own. */
export const ask = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

/** The process id of the server that has a data folder open. */
export const serverPidOf = async (dataDir: string): Promise<number> => {
  const cluster = await realpath(join(dataDir, "cluster"));
  const found = await readPostmasterPid(cluster);
  if (found === undefined) throw new Error(`No server has ${dataDir} open.`);
  return found.pid;
};
