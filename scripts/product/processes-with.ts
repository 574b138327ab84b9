import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Processes that have the text in their command line or environment; Linux only, elsewhere none is found. */
export const processesWith = (text: string): string[] =>
  (existsSync("/proc") ? readdirSync("/proc") : [])
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((id) => ["cmdline", "environ"].some((file) => textOf(join("/proc", id, file)).includes(text)));

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process has ended, or belongs to another user
  }
};

/** Ends what a failed run left; its processes carry the folder's name, which is this run's alone. */
export const killLeft = (folder: string): void => {
  for (const id of processesWith(folder)) {
    try {
      process.kill(Number(id), "SIGKILL");
    } catch {
      // it has just ended by itself
    }
  }
};
