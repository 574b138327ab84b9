import { AppError } from "../../../errors.ts";

/** One packed part of a workbook. */
export interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: Buffer;
  readonly unpackedBytes: number;
  readonly crc: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65_535;
const MAX_PARTS = 4_096;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip, by name, as its directory at the end lists them. Nothing is unpacked. Names that are listed twice,
 * encrypted parts, other methods than the two that workbooks use and everything that points outside of the file are refused.
 *
 * @throws AppError FILE_UNREADABLE
 */
export const readZipParts = (bytes: Buffer, file: string): ReadonlyMap<string, ZipPart> => {
  const refuse = (place: string, cause?: unknown): AppError => new AppError("FILE_UNREADABLE", { file, place }, cause);
  const parts = new Map<string, ZipPart>();
  try {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_PARTS) throw refuse(`zip: ${count}`);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      const { part, length } = readEntry(bytes, at);
      if (part === undefined || parts.has(part.name)) throw refuse(`zip: ${at}`);
      if (!part.name.endsWith("/")) parts.set(part.name, part);
      at += length;
    }
    return parts;
  } catch (error) {
    throw error instanceof AppError ? error : refuse("zip", error);
  }
};

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new RangeError("no end of the directory");
};

/** One entry of the directory; a RangeError where it points outside of the file. */
const readEntry = (bytes: Buffer, at: number): { readonly part: ZipPart | undefined; readonly length: number } => {
  const names = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
  const [nameBytes = 0, extraBytes = 0, commentBytes = 0] = names;
  const length = ENTRY_BYTES + nameBytes + extraBytes + commentBytes;
  const name = bytes.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes).replaceAll("\\", "/");
  const method = bytes.readUInt16LE(at + 10);
  const isUsable =
    bytes.readUInt32LE(at) === ENTRY &&
    (bytes.readUInt16LE(at + 8) & ENCRYPTED) === 0 &&
    (method === STORED || method === DEFLATED);
  if (!isUsable) return { part: undefined, length };
  const extra = bytes.subarray(at + ENTRY_BYTES + nameBytes, at + ENTRY_BYTES + nameBytes + extraBytes);
  const [unpackedBytes, packedBytes, start] = largeSizes(extra, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  if (bytes.readUInt32LE(start) !== LOCAL) return { part: undefined, length };
  const data = start + LOCAL_BYTES + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const packed = bytes.subarray(data, data + packedBytes);
  if (packed.length !== packedBytes) return { part: undefined, length };
  const crc = bytes.readUInt32LE(at + 16);
  return { part: { name, isDeflated: method === DEFLATED, packed, unpackedBytes, crc }, length };
};

const IN_EXTRA = 0xffff_ffff;
const ZIP64 = 1;

/** Sizes that do not fit into 32 bits stand in an extra field (zip64); programs that stream use it for small ones too. */
const largeSizes = (extra: Buffer, sizes: readonly [number, number, number]): [number, number, number] => {
  const large: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64) continue;
    const end = at + 4 + extra.readUInt16LE(at + 2);
    for (let field = at + 4; field + 8 <= end; field += 8) large.push(Number(extra.readBigUInt64LE(field)));
  }
  const [unpacked, packed, start] = sizes.map((size) => (size === IN_EXTRA ? (large.shift() ?? size) : size));
  return [unpacked ?? 0, packed ?? 0, start ?? 0];
};
