import { isAscii, isUtf8 } from "node:buffer";
import type { Encoding } from "../table.ts";
import { wholeUtf8Length } from "./utf8.ts";

/** Turns the bytes of a file into text, chunk by chunk; undefined where they are not of the encoding. */
export interface Decoder {
  decode(chunk: Buffer): string | undefined;
  /** After the last chunk. */
  end(): string | undefined;
}

/** Plain ASCII, most of most files, is taken as it is: a decoder would make strings of twice the size from it. */
export const createDecoder = (encoding: Encoding): Decoder => (encoding === "UTF-8" ? utf8() : byName(encoding));

const utf8 = (): Decoder => {
  let rest: Buffer = Buffer.alloc(0);
  return {
    decode: (chunk) => {
      if (rest.length === 0 && isAscii(chunk)) return chunk.toString("latin1");
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const length = wholeUtf8Length(bytes);
      rest = bytes.subarray(length);
      const whole = bytes.subarray(0, length);
      return isUtf8(whole) ? whole.toString("utf8") : undefined;
    },
    end: () => (rest.length === 0 ? "" : undefined),
  };
};

const byName = (encoding: Encoding): Decoder => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const run = (bytes?: Buffer): string | undefined => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return undefined;
    }
  };
  return {
    decode: (chunk) => (encoding === "windows-1252" && isAscii(chunk) ? chunk.toString("latin1") : run(chunk)),
    end: () => run(),
  };
};
