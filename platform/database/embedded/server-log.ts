import { open, rename, stat } from "node:fs/promises";

const LARGEST_BYTES = 10 * 1024 * 1024;
const TAIL_BYTES = 4_096;

/** Puts a log that has grown large aside; one older log is kept. */
export const rotateServerLog = async (file: string): Promise<void> => {
  if ((await sizeOf(file)) > LARGEST_BYTES) await rename(file, `${file}.1`);
};

/** Size in bytes; 0 when there is no such file. */
export const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => ({ size: 0 }))).size;

/** What was written since a place in the log, at most its last few lines. */
export const readServerLog = async (file: string, from: number): Promise<string> => {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
};
