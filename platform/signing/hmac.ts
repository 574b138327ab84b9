import { createHmac, hash } from "node:crypto";

/** The MAC of a text and bytes behind it, in base64url. The text has only characters below U+0100, as headers have. */
export type Mac = (text: string, bytes: Uint8Array) => string;

const ALGORITHM = "sha256";
/** Of SHA-256, bytes. */
const BLOCK = 64;
const DIGEST = 32;

/** What is hashed for a MAC of few bytes stands here; nothing is kept of it from one MAC to the next. */
const scratch = Buffer.alloc(64 * 1024);

/**
 * Creates HMAC-SHA256 (RFC 2104) with one key. For few bytes it is two plain hashes: between other work, `createHmac` takes
 * half as long again, since it makes an object for each MAC, and a call of a subgraph needs two MACs.
 *
 * @param key of at most 64 bytes
 */
export const createMac = (key: Uint8Array): Mac => {
  if (key.length > BLOCK) throw new Error(`a key of ${key.length} bytes is too long`);
  const inner = pad(key, 0x36);
  const outer = Buffer.concat([pad(key, 0x5c), Buffer.alloc(DIGEST)]);
  return (text, bytes) => {
    const length = BLOCK + text.length + bytes.length;
    if (length > scratch.length)
      return createHmac(ALGORITHM, key).update(text, "latin1").update(bytes).digest("base64url");
    scratch.set(inner);
    scratch.write(text, BLOCK, "latin1");
    scratch.set(bytes, BLOCK + text.length);
    outer.write(hash(ALGORITHM, scratch.subarray(0, length), "binary"), BLOCK, "latin1");
    return hash(ALGORITHM, outer, "base64url");
  };
};

/** The key filled up to a block, each byte combined with a constant. */
const pad = (key: Uint8Array, constant: number): Buffer => {
  const block = Buffer.alloc(BLOCK);
  block.set(key);
  return block.map((byte) => byte ^ constant) as Buffer;
};
