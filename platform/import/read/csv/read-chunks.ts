import type { FileHandle } from "node:fs/promises";

/** The bytes of a file from an offset on, in chunks of one size but for the last: where they are cut follows from the file. */
export type Chunks = (from: number) => AsyncGenerator<Buffer, void, undefined>;

const CHUNK_BYTES = 262_144;

/** @param onRead hears how many bytes have been read, from the begin of the file */
export const readChunks = (handle: FileHandle, onRead: (bytes: number) => void = () => undefined): Chunks =>
  async function* (from) {
    let position = from;
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      let filled = 0;
      while (filled < CHUNK_BYTES) {
        const { bytesRead } = await handle.read(chunk, filled, CHUNK_BYTES - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled === 0) return;
      position += filled;
      onRead(position);
      yield chunk.subarray(0, filled);
      if (filled < CHUNK_BYTES) return;
    }
  };
