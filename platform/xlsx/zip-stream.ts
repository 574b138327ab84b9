import { Readable, pipeline } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file inside an archive, with its text piece by piece. */
export interface ZipPart {
  /** Path in ASCII. */
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Sizes come after a part (bit 3), since they are not known before; names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day that archives know: the same content gives the same bytes. */
const DATE = 0x0021;
const LARGEST = 0xffff_ffff;

/** Fast: the texts of a workbook repeat themselves so much that more effort gains little. */
const LEVEL = 2;

/**
 * An archive, made while it is read: a part is neither kept nor looked at twice. What is cut off before the end has no
 * directory, so that no program takes it for an archive.
 */
export const zipOf = async function* (parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const part of parts) {
    const start = offset;
    const name = Buffer.from(part.name);
    const head = numbers([4, 0x04034b50], [2, VERSION], ...common, [12, 0], [2, name.length], [2, 0]);
    offset += head.length + name.length;
    yield Buffer.concat([head, name]);

    const sum = { crc: 0, unpacked: 0 };
    let packed = 0;
    for await (const piece of deflated(part.text, sum)) {
      packed += piece.length;
      yield piece;
    }
    offset += packed;
    if (Math.max(offset, sum.unpacked) > LARGEST) throw new Error(`${part.name} is too long for an archive`);
    const tail = numbers([4, 0x08074b50], [4, sum.crc], [4, packed], [4, sum.unpacked]);
    offset += tail.length;
    yield tail;
    written.push({ name, ...sum, packed, offset: start });
  }
  yield directory(written, offset);
};

/** The text, packed; what is unpacked is counted in `sum`. */
const deflated = (text: ZipPart["text"], sum: { crc: number; unpacked: number }): AsyncIterable<Buffer> => {
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      sum.crc = crc32(bytes, sum.crc);
      sum.unpacked += bytes.length;
      yield bytes;
    }
  };
  const deflate = createDeflateRaw({ level: LEVEL });
  // A failure on either side ends both; the reader is told it by the stream it reads.
  pipeline(Readable.from(counted(), { highWaterMark: 1 }), deflate, () => {});
  return deflate;
};

const directory = (written: readonly Written[], offset: number): Buffer => {
  const entries = written.flatMap((part) => [
    numbers(
      [4, 0x02014b50],
      [2, VERSION],
      [2, VERSION],
      ...common,
      [4, part.crc],
      [4, part.packed],
      [4, part.unpacked],
      [2, part.name.length],
      [12, 0],
      [4, part.offset],
    ),
    part.name,
  ]);
  const list = Buffer.concat(entries);
  const count = written.length;
  return Buffer.concat([
    list,
    numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]),
  ]);
};

/** Flags, method, time and date, which stand in both heads of a part. */
const common: readonly Field[] = [
  [2, FLAGS],
  [2, DEFLATED],
  [2, 0],
  [2, DATE],
];

/** Bytes and value; a field of more than four bytes is zero. */
type Field = readonly [bytes: number, value: number];

const numbers = (...fields: readonly Field[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) bytes.writeUInt16LE(value, at);
    if (length === 4) bytes.writeUInt32LE(value, at);
    at += length;
  }
  return bytes;
};
