import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

/**
 * How the one PostgreSQL server of a test run is found. Jest's own process starts it and writes its URL into a folder
 * named after that process's id; a test runs in that process or in a direct child of it.
 */
export const sharedServerFolder = (jestPid: number): string => join(tmpdir(), `sinergi-test-${jestPid}`);

export const SHARED_SERVER_FILE = "server.json";

const SharedServer = z.object({ adminUrl: z.string() });

export type SharedServer = z.infer<typeof SharedServer>;

export const findSharedServer = (): SharedServer => {
  const folder = findSharedFolder();
  const text = folder === undefined ? undefined : readIfThere(join(folder, SHARED_SERVER_FILE));
  if (text !== undefined) return SharedServer.parse(JSON.parse(text));
  throw new Error("There is no test server: this project's jest configuration names no globalSetup.");
};

/** The folder of the run, in which its server stands; undefined for tests that share none. */
export const findSharedFolder = (): string | undefined =>
  [process.ppid, process.pid].map(sharedServerFolder).find((folder) => existsSync(join(folder, SHARED_SERVER_FILE)));

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};
