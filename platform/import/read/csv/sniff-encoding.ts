import { isAscii, isUtf8 } from "node:buffer";
import { AppError } from "../../../errors.ts";
import type { Encoding } from "../table.ts";
import type { Chunks } from "./read-chunks.ts";
import { wholeUtf8Length } from "./utf8.ts";

/** How the texts of a file are written, and how many bytes at its begin only say so. */
export interface EncodingFound {
  readonly encoding: Encoding;
  readonly bomBytes: number;
}

const BOMS: readonly (readonly [string, Encoding])[] = [
  ["efbbbf", "UTF-8"],
  ["fffe", "UTF-16LE"],
  ["feff", "UTF-16BE"],
];

/** Bytes that windows-1252 has no character for. */
const UNUSED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Bytes of the begin in which the zeros of UTF-16 are looked for. */
const SAMPLE_BYTES = 4_096;

/**
 * Tells the encoding of a file by all of its bytes: whole texts of UTF-8 are UTF-8; texts without any, whose bytes
 * windows-1252 has characters for, are windows-1252.
 *
 * @throws AppError FILE_ENCODING_UNKNOWN with the first byte that does not fit
 */
export const sniffEncoding = async (chunks: Chunks, file: string): Promise<EncodingFound> => {
  /** Where the first character of more than one byte is, where the first byte that is no UTF-8. */
  const seen: Seen = { bytes: new Map() };
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  let isMarkedUtf8 = false;
  for await (const chunk of chunks(0)) {
    if (at === 0 && rest.length === 0) {
      const found = atBegin(chunk);
      if (found !== undefined && found.encoding !== "UTF-8") return found;
      isMarkedUtf8 = found !== undefined;
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const length = wholeUtf8Length(bytes);
    look(bytes.subarray(0, length), at, seen);
    refuseMixed(seen, isMarkedUtf8, file);
    at += length;
    rest = bytes.subarray(length);
  }
  if (rest.length > 0) look(rest, at, seen);
  refuseMixed(seen, isMarkedUtf8, file);
  if (isMarkedUtf8) return { encoding: "UTF-8", bomBytes: 3 };
  return { encoding: seen.invalid === undefined ? "UTF-8" : "windows-1252", bomBytes: 0 };
};

interface Seen {
  multibyte?: number;
  invalid?: number;
  unused?: number;
  /** What stands at the offsets above. */
  readonly bytes: Map<number, number>;
}

const atBegin = (chunk: Buffer): EncodingFound | undefined => {
  const hex = chunk.subarray(0, 3).toString("hex");
  const [bom = "", encoding] = BOMS.find(([mark]) => hex.startsWith(mark)) ?? [];
  if (encoding !== undefined) return { encoding, bomBytes: bom.length / 2 };
  const zeros = [0, 0];
  for (const [index, byte] of chunk.subarray(0, SAMPLE_BYTES).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = Math.min(chunk.length, SAMPLE_BYTES) / 5;
  if (odd > many && even < many / 10) return { encoding: "UTF-16LE", bomBytes: 0 };
  return even > many && odd < many / 10 ? { encoding: "UTF-16BE", bomBytes: 0 } : undefined;
};

/** Notes in bytes that begin and end with whole characters what tells the encodings apart. */
const look = (bytes: Buffer, offset: number, seen: Seen): void => {
  if (isAscii(bytes) || (seen.multibyte !== undefined && isUtf8(bytes))) return;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    const kind = length > 0 ? "multibyte" : "invalid";
    if (seen[kind] === undefined) {
      seen[kind] = offset + at;
      seen.bytes.set(offset + at, byte);
    }
    if (kind === "invalid" && seen.unused === undefined && UNUSED_1252.has(byte)) {
      seen.unused = offset + at;
      seen.bytes.set(offset + at, byte);
    }
    at += Math.max(length, 1);
  }
};

/** Bytes of the character of UTF-8 that begins here; 0 when none does (Unicode, table 3-7). */
const sequenceLength = (bytes: Buffer, at: number): number => {
  const first = bytes[at] ?? 0;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 4;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const [from, to] = SECOND_BYTES.get(first) ?? [0x80, 0xbf];
  if (second < from || second > to) return 0;
  for (let index = at + 2; index < at + length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
};

/** Where the second byte may be less than any: over-long forms, halves of characters and what is beyond Unicode. */
const SECOND_BYTES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

const refuseMixed = ({ multibyte, invalid, unused, bytes }: Seen, isMarkedUtf8: boolean, file: string): void => {
  if (invalid === undefined) return;
  const offset = isMarkedUtf8 ? invalid : multibyte === undefined ? unused : Math.max(multibyte, invalid);
  if (offset === undefined) return;
  const value = `0x${(bytes.get(offset) ?? 0).toString(16).toUpperCase()}`;
  throw new AppError("FILE_ENCODING_UNKNOWN", { file, offset, value });
};
