import {
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "../../../platform/database/embedded/start-embedded-postgres.ts";
import { silentLog } from "../silent-log.ts";

/**
 * A program that starts an embedded server, says so in lines of JSON, and runs until it is ended from outside. Options are
 * the first argument, as JSON.
 */
const tell = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

const options: Omit<EmbeddedPostgresOptions, "log" | "onProgress"> = JSON.parse(process.argv[2] ?? "{}");
try {
  const server = await startEmbeddedPostgres({
    ...options,
    log: silentLog,
    onProgress: (step) => tell({ event: step }),
  });
  process.once("SIGTERM", () => {
    void server.stop().then(() => tell({ event: "STOPPED" }));
  });
  tell({ event: "RUNNING", adminUrl: server.adminUrl });
  // The server keeps no process alive; the open input does, and a parent that is gone ends it.
  process.stdin.resume();
} catch (error) {
  tell({ event: "FAILED", message: String(error) });
}
