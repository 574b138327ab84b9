import { lstat, mkdir } from "node:fs/promises";

/**
 * Makes a folder for programs we run, or takes an existing one that is ours and that nobody else may write to. Undefined when there is
 * none to be had: a folder in /tmp, say, that another user made first, to have us run their files.
 */
export const openOwnFolder = async (path: string): Promise<string | undefined> => {
  try {
    await mkdir(path, { recursive: true, mode: 0o755 });
    const found = await lstat(path);
    const isOurs = found.isDirectory() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
    return isOurs ? path : undefined;
  } catch {
    return undefined;
  }
};
