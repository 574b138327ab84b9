import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findCanaries } from "./canary.ts";
import { WATCHED_LOG_FILE } from "./watched-log.ts";

/** Everything a run of the tests leaves behind in words: the product's logs and the database server's. */
const LEFT_BEHIND = [WATCHED_LOG_FILE, join("postgres", "postgres.log")];

/**
 * Reads what a run left in its folder.
 *
 * @throws Error that names the file when an identity of the demo data stands in it
 */
export const scanRun = async (folder: string): Promise<void> => {
  for (const file of LEFT_BEHIND) {
    const lines = (await readFile(join(folder, file), "utf8").catch(() => "")).split("\n");
    const place = lines.findIndex((line) => findCanaries(line).length > 0);
    if (place >= 0)
      throw new Error(`An identity of the demo data stands in ${file}, line ${place + 1} of ${lines.length}.`);
  }
};
