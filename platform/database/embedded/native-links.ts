import { lstat, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { codeOf } from "./error-code.ts";

interface NativeLink {
  /** Both relative to the package's folder. */
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the symbolic links among the libraries. npm packs no links, so the package brings a list of them and makes them in its
 * install script; where install scripts are blocked they are missing and nothing finds its libraries.
 *
 * @returns false when a link is missing and cannot be made here (the folder is read-only)
 */
export const makeNativeLinks = async (packageFolder: string): Promise<boolean> => {
  for (const { source, target } of await readLinks(packageFolder)) {
    const path = join(packageFolder, target);
    if (await exists(path)) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      // Another start may have made it meanwhile.
      if (codeOf(error) !== "EEXIST") return false;
    }
  }
  return true;
};

const readLinks = async (packageFolder: string): Promise<readonly NativeLink[]> => {
  try {
    return JSON.parse(await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return []; // the package of a system without links
    throw error;
  }
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};
