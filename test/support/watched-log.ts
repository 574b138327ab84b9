import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { createLog, type Log } from "../../platform/log.ts";
import { findSharedFolder } from "./shared-server.ts";

/** What the parts under test write; the end of the run reads it, since no identity may stand in it. */
export const WATCHED_LOG_FILE = "watched.log";

/** A log that shows nothing and keeps everything, down to the last trace. */
export const createWatchedLog = (): Log => {
  const folder = findSharedFolder();
  if (folder === undefined) return createLog({ level: "silent" });
  const file = join(folder, WATCHED_LOG_FILE);
  return createLog({ level: "trace", destination: { write: (line) => appendFileSync(file, line) } });
};
