import { chown, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "./error-code.ts";
import { isProcessAlive } from "./process-alive.ts";
import { runCommand } from "./run-command.ts";
import { makePrivateFolder, type ServerFolders } from "./server-folders.ts";
import { startFailed } from "./start-failed.ts";

const DRAFT = /^\.init-(\d+)-/;

/**
 * Makes a new cluster. initdb works in a draft folder that takes its final name when it is complete: a start that was
 * interrupted half way leaves nothing that a later one would believe in. Of two starts at once, one wins.
 *
 * The files are not flushed to disk here: a power cut in the seconds after the very first start may cost the new cluster,
 * against a first start that is slow on every machine.
 *
 * @param native folder with bin, lib and share
 * @throws AppError DATABASE_START_FAILED
 */
export const initialiseCluster = async (
  folders: ServerFolders,
  native: string,
  adminPassword: string,
): Promise<void> => {
  const base = dirname(folders.cluster);
  await removeAbandonedDrafts(base);
  const draft = await mkdtemp(join(base, `.init-${process.pid}-`));
  try {
    await makePrivateFolder(draft, folders.user);
    const passwordFile = join(draft, "password");
    await writeFile(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
    if (folders.user !== undefined) await chown(passwordFile, folders.user.uid, folders.user.gid);
    const made = join(draft, "cluster");
    const result = await runCommand(join(native, "bin", "initdb"), initArguments(made, passwordFile), {
      user: folders.user,
    });
    if (result.code !== 0) throw startFailed(`initdb failed: ${result.stderr.trim().split("\n").at(-1) ?? ""}`);
    await rename(made, folders.cluster);
    if (folders.pointer !== undefined) await symlink(folders.cluster, folders.pointer);
  } catch (error) {
    if (!["EEXIST", "ENOTEMPTY"].includes(codeOf(error))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

const initArguments = (cluster: string, passwordFile: string): readonly string[] => [
  `--pgdata=${cluster}`,
  "--username=postgres",
  `--pwfile=${passwordFile}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  // Sorts by code point, the same on every machine, and knows the case of all letters.
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-locale",
  // Megabytes of write-ahead log per file: the first one is written out in full.
  "--wal-segsize=4",
  "--no-sync",
  "--no-instructions",
];

/** Drafts of processes that are gone. An initdb that outlived its process may still write into one: that one stays for now. */
const removeAbandonedDrafts = async (base: string): Promise<void> => {
  for (const name of await readdir(base)) {
    const pid = Number(DRAFT.exec(name)?.[1] ?? 0);
    if (pid === 0 || pid === process.pid || isProcessAlive(pid)) continue;
    await rm(join(base, name), { recursive: true, force: true }).catch(() => {});
  }
};
