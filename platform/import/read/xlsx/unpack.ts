import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { AppError } from "../../../errors.ts";
import { inMegabytes, MAX_PART_BYTES, MAX_PART_TAGS } from "../limits.ts";
import type { ZipPart } from "./zip-parts.ts";

const unreadable = (file: string, place: string, cause?: unknown): AppError =>
  new AppError("FILE_UNREADABLE", { file, place }, cause);

/** Declarations can name other files and multiply texts without end; spreadsheet programs write none. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/;

const checkMarkup = (text: string, file: string, place: string): void => {
  if (DECLARATION.test(text)) throw new AppError("FILE_HAS_DTD", { file, place });
};

/**
 * The bytes of a part of XML, whole.
 *
 * @param mostTags it may have
 * @throws AppError FILE_UNREADABLE, FILE_TOO_LARGE, FILE_HAS_DTD
 */
export const unpack = (
  { name, isDeflated, packed, unpackedBytes, crc }: ZipPart,
  file: string,
  mostTags = MAX_PART_TAGS,
): Buffer => {
  const tooLarge = (size: string, limit: string): AppError =>
    new AppError("FILE_TOO_LARGE", { file, place: name, size, limit });
  if (unpackedBytes > MAX_PART_BYTES) throw tooLarge(inMegabytes(unpackedBytes), inMegabytes(MAX_PART_BYTES));
  let bytes = packed;
  try {
    if (isDeflated) bytes = inflateRawSync(packed, { maxOutputLength: unpackedBytes + 1 });
  } catch (error) {
    throw unreadable(file, name, error);
  }
  if (bytes.length !== unpackedBytes || crc32(bytes) !== crc || !isMarkup(bytes)) throw unreadable(file, name);
  checkMarkup(bytes.toString("latin1"), file, name);
  const tags = countTags(bytes);
  if (tags > mostTags) throw tooLarge(`${tags} tag`, `${mostTags} tag`);
  return bytes;
};

const TAG = "<".charCodeAt(0);

const countTags = (bytes: Buffer): number => {
  let tags = 0;
  for (let at = bytes.indexOf(TAG); at >= 0; at = bytes.indexOf(TAG, at + 1)) tags += 1;
  return tags;
};

/** XML in UTF-8: UTF-16, which could hide a declaration, begins otherwise. */
const isMarkup = (bytes: Buffer): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?\s*</.test(bytes.subarray(0, 64).toString("latin1"));

/** What two chunks share, so that nothing is missed where they meet; longer than any tag that is looked for. */
const OVERLAP = 256;

/**
 * Unpacks a large part chunk by chunk and shows each to a function, as Latin-1 (every byte one character), with the end
 * of the one before.
 *
 * @throws AppError FILE_UNREADABLE, FILE_HAS_DTD
 */
export const scan = async (part: ZipPart, file: string, look: (text: string) => void): Promise<void> => {
  let size = 0;
  let crc = 0;
  let before = "";
  const take = (chunk: Buffer): void => {
    if (size === 0 && !isMarkup(chunk)) throw unreadable(file, part.name);
    size += chunk.length;
    crc = crc32(chunk, crc);
    const text = before + chunk.toString("latin1");
    checkMarkup(text, file, part.name);
    look(text);
    before = text.slice(-OVERLAP);
    if (size > part.unpackedBytes) throw unreadable(file, part.name);
  };
  try {
    for await (const chunk of unpackedChunks(part)) take(chunk);
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(file, part.name, error);
  }
  if (size !== part.unpackedBytes || crc !== part.crc) throw unreadable(file, part.name);
};

const CHUNK_BYTES = 65_536;

/** The bytes of a part, piece by piece. */
export async function* unpackedChunks({ isDeflated, packed }: ZipPart): AsyncGenerator<Buffer, void, undefined> {
  if (!isDeflated) {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) yield packed.subarray(at, at + CHUNK_BYTES);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  inflate.end(packed);
  for await (const chunk of inflate) yield chunk as Buffer;
}
