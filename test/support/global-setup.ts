import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isProcessAlive } from "../../platform/database/embedded/process-alive.ts";
import { THROWAWAY_SETTINGS } from "../../platform/database/embedded/server-settings.ts";
import { startEmbeddedPostgres } from "../../platform/database/embedded/start-embedded-postgres.ts";
import { onGlobalTeardown } from "./global-teardown.ts";
import { scanRun } from "./scan-run.ts";
import { SHARED_SERVER_FILE, sharedServerFolder } from "./shared-server.ts";
import { silentLog } from "./silent-log.ts";

/** Starts the PostgreSQL server that all test files of a run share; each makes its own database in it. */
// Jest takes the default export.
export default async (): Promise<void> => {
  await removeAbandonedFolders();
  const folder = sharedServerFolder(process.pid);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o711 });
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, "postgres"),
    log: silentLog,
    settings: { ...THROWAWAY_SETTINGS, max_connections: "200" },
  });
  await writeFile(join(folder, SHARED_SERVER_FILE), JSON.stringify({ adminUrl: server.adminUrl }), { mode: 0o600 });
  onGlobalTeardown(async () => {
    await server.stop();
    try {
      await scanRun(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
};

/** Of runs that were killed. */
const removeAbandonedFolders = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^sinergi-test-(\d+)$/.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isProcessAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
};
