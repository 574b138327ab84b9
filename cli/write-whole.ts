import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../platform/errors.ts";
import { systemCodeOf } from "../platform/system-code.ts";

/**
 * Writes a file beside its place and puts it there when it is whole, so that nobody takes half a file for all of it.
 *
 * @throws AppError FILE_UNWRITABLE; and whatever reading the content throws
 */
export const writeWhole = async (path: string, content: Readable | Uint8Array): Promise<void> => {
  const partial = `${path}.partial`;
  const source = content instanceof Uint8Array ? Readable.from([content]) : content;
  try {
    await pipeline(source, createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const code = systemCodeOf(error);
    throw code === undefined || error instanceof AppError
      ? error
      : new AppError("FILE_UNWRITABLE", { file: path, reason: code }, error);
  }
};
