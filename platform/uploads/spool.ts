import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { isProcessAlive } from "../database/embedded/process-alive.ts";
import { AppError } from "../errors.ts";
import { inMegabytes } from "../import/read/limits.ts";
import { systemCodeOf } from "../system-code.ts";

/** A file that came in whole. Nobody but this process's user may read it. */
export interface SpooledFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  remove(): Promise<void>;
}

export interface ReceiveLimits {
  readonly maxBytes: number;
  /** Longest time without a byte, milliseconds. */
  readonly idleMs: number;
}

/** A private place for files that are on their way to an import. */
export interface Spool {
  /**
   * Writes a body down as it comes, and hashes it. A body that is too long, stops or is cut off leaves nothing; the stream is
   * not destroyed, so that its sender can be told.
   *
   * @throws AppError UPLOAD_TOO_LARGE, UPLOAD_STALLED; the error of the stream when it was cut off
   */
  receive(body: Readable, limits: ReceiveLimits): Promise<SpooledFile>;
  /** Removes all that is there. */
  close(): Promise<void>;
}

/** Tells this process from an earlier one of the same number: in a container every one is number 1. */
const PROCESS = randomUUID();

/**
 * Opens the spool of this process below a folder that processes may share, and removes what processes left there that are
 * gone.
 */
export const openSpool = async (folder: string): Promise<Spool> => {
  const own = join(folder, `${process.pid}.${PROCESS}.${randomUUID()}`);
  for (const left of await entriesOf(folder)) {
    if (isLeft(left)) await rm(join(folder, left), { recursive: true, force: true });
  }

  return {
    receive: async (body, limits) => {
      const path = join(own, randomUUID());
      const remove = (): Promise<void> => rm(path, { force: true });
      // Made when it is first needed: who takes no files needs no place to write to.
      await mkdir(own, { recursive: true, mode: 0o700 });
      try {
        return { path, remove, ...(await writeDown(body, path, limits)) };
      } catch (error) {
        await remove();
        throw error;
      }
    },
    close: () => rm(own, { recursive: true, force: true }),
  };
};

const entriesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return [];
    throw error;
  }
};

const NAME = /^(\d+)\.([0-9a-f-]{36})\.[0-9a-f-]{36}$/;

const isLeft = (name: string): boolean => {
  const [, pid, of] = NAME.exec(name) ?? [];
  if (pid === undefined) return false;
  return Number(pid) === process.pid ? of !== PROCESS : !isProcessAlive(Number(pid));
};

const writeDown = async (
  body: Readable,
  path: string,
  { maxBytes, idleMs }: ReceiveLimits,
): Promise<Pick<SpooledFile, "sha256" | "bytes">> => {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  const chunks: AsyncIterator<Buffer> = body.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const { done, value } = await orStalled(chunks.next(), idleMs);
      if (done === true) return { sha256: hash.digest("hex"), bytes };
      bytes += value.length;
      if (bytes > maxBytes) throw uploadTooLarge(maxBytes);
      hash.update(value);
      await file.writeFile(value);
    }
  } finally {
    // Lets go of the stream; not waited for, since a chunk that never comes would be waited for first.
    chunks.return?.().catch(() => {});
    await file.close();
  }
};

const orStalled = async <Result>(next: Promise<Result>, idleMs: number): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError("UPLOAD_STALLED")), idleMs);
  });
  try {
    return await Promise.race([next, stalled]);
  } finally {
    clearTimeout(timer);
    next.catch(() => {}); // nobody waits for it any more
  }
};

/** The refusal of a file that is longer than uploads may be. */
export const uploadTooLarge = (maxBytes: number): AppError =>
  new AppError("UPLOAD_TOO_LARGE", { limit: inMegabytes(maxBytes) });
