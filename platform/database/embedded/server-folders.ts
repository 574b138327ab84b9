import { createHash } from "node:crypto";
import { chmod, chown, mkdir, realpath, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { openOwnFolder } from "./own-folder.ts";
import { refuseLiveServer } from "./postmaster-pid.ts";
import { canUse } from "./can-use.ts";
import { findServerUser, isRoot } from "./find-server-user.ts";
import type { ServerUser } from "./server-user.ts";
import { startFailed } from "./start-failed.ts";

/** Where the parts of one embedded server lie. */
export interface ServerFolders {
  /** Ours, and nobody else's to write: the passwords, the log. */
  readonly home: string;
  /** The data folder proper (PGDATA). */
  readonly cluster: string;
  readonly socket: string;
  /** Where the cluster's name in `home` only points to it; see `findServerFolders`. */
  readonly pointer: string | undefined;
  /** Whether there is a cluster already. */
  readonly exists: boolean;
  /** Whom the server runs as; undefined is this process's own user. */
  readonly user: ServerUser | undefined;
}

/** Where root keeps the clusters that cannot lie in their own home. */
const ELSEWHERE = "/var/lib/sinergi";

/**
 * Finds or makes the folders of a server. Everything lies in `dataDir`, with one exception: started by root, PostgreSQL runs as
 * another user, and that user cannot get into a private folder such as root's home. The cluster then lies under /var/lib/sinergi and a
 * symbolic link in `dataDir` points to it. Without the link the cluster counts as gone, so that removing `dataDir` still
 * means starting anew.
 *
 * @throws AppError DATABASE_START_FAILED
 */
export const findServerFolders = async (dataDir: string, elsewhere = ELSEWHERE): Promise<ServerFolders> => {
  const home = resolve(dataDir);
  // Root's helper must get through to the cluster; it can list nothing.
  await mkdir(home, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const found = await clusterIn(home);
  const user = found?.owner ?? (await findServerUser());
  if (found !== undefined) {
    const base = dirname(found.path);
    return { home, cluster: found.path, socket: join(base, "socket"), pointer: undefined, exists: true, user };
  }
  await rm(join(home, "cluster"), { force: true }); // a link to nothing
  const base = (await canUse(user, home)) ? home : await folderElsewhere(home, elsewhere, user);
  const pointer = base === home ? undefined : join(home, "cluster");
  return { home, cluster: join(base, "cluster"), socket: join(base, "socket"), pointer, exists: false, user };
};

/** Started by root, a cluster that another user made keeps running as that user. */
const clusterIn = async (home: string): Promise<{ path: string; owner: ServerUser | undefined } | undefined> => {
  try {
    const path = await realpath(join(home, "cluster"));
    const { uid, gid } = await stat(path);
    return { path, owner: isRoot() && uid !== 0 ? { uid, gid } : undefined };
  } catch {
    return undefined;
  }
};

const folderElsewhere = async (home: string, elsewhere: string, user: ServerUser | undefined): Promise<string> => {
  const name = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const parent = await openOwnFolder(elsewhere);
  const base = parent === undefined ? undefined : await openOwnFolder(join(parent, name));
  if (base === undefined || !(await canUse(user, base))) {
    throw startFailed(`it does not run as root, and its own user can open neither ${home} nor ${elsewhere}`);
  }
  // What lies here belongs to a home that was removed since.
  await refuseLiveServer(join(base, "cluster"));
  await rm(join(base, "cluster"), { recursive: true, force: true });
  return base;
};

/** A folder only the server's user may open. */
export const makePrivateFolder = async (path: string, user: ServerUser | undefined): Promise<void> => {
  await mkdir(path, { recursive: true });
  if (user !== undefined) await chown(path, user.uid, user.gid);
  await chmod(path, 0o700);
};
