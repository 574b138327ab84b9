import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { AppError } from "../errors.ts";

/** A file as it was when it was looked at. */
export interface FileIdentity {
  readonly sha256: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/**
 * Looks at a file and hashes it, a piece at a time.
 *
 * @param name how the file is called in messages
 * @throws AppError FILE_NOT_FOUND
 */
export const identifyFile = async (path: string, name: string): Promise<FileIdentity> => {
  try {
    const { size, mtimeMs } = await stat(path);
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    return { sha256: hash.digest("hex"), bytes: size, modifiedMs: mtimeMs };
  } catch (error) {
    throw new AppError("FILE_NOT_FOUND", { file: name }, error);
  }
};

/** True while nobody has written to the file since it was looked at. */
export const isUnchanged = async (path: string, { bytes, modifiedMs }: FileIdentity): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.size === bytes && found.mtimeMs === modifiedMs;
};
