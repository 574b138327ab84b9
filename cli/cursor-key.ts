import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../platform/config.ts";

/**
 * The key that signs list cursors: the one from the settings, or one made at the first start and kept, so that a list
 * can be paged on after a restart.
 */
export const findCursorKey = async ({ SINERGI_CURSOR_KEY, SINERGI_DATA_DIR }: Config): Promise<string> => {
  if (SINERGI_CURSOR_KEY !== undefined) return SINERGI_CURSOR_KEY;
  const file = join(SINERGI_DATA_DIR, "cursor.key");
  await mkdir(SINERGI_DATA_DIR, { recursive: true, mode: 0o700 });
  // Two processes that start at once must end up with one key: only one of them creates the file.
  await writeFile(file, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  return readFile(file, "utf8");
};
