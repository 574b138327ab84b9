import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto";
import { AppError } from "../errors.ts";
import type { IdentityKey } from "./keys.ts";

/** Where an encrypted value belongs. It is part of the seal, so that a value moved to another row or column is refused. */
export interface IdentityPlace {
  readonly familyId: string;
  readonly field: "representative_name" | "family_card_number" | "account_number";
}

const CIPHER = "aes-256-gcm";
const ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TEXT_AT = ID_BYTES + NONCE_BYTES;

/** Encrypts a text: key id, a nonce of chance, the ciphertext and its tag, in this order. */
export const encryptText = (text: string, place: IdentityPlace, { id, secret }: IdentityKey): Buffer => {
  const nonce = takeNonce();
  const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(seal(place));
  return Buffer.concat([id, nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
};

/**
 * The text that was encrypted for this place, with whichever of the keys it was.
 *
 * @throws AppError IDENTITY_UNREADABLE when none of the keys fits, or the bytes were changed or belong elsewhere
 */
export const decryptText = (bytes: Buffer, place: IdentityPlace, keys: readonly IdentityKey[]): string => {
  const key = keys.find(({ id }) => id.equals(bytes.subarray(0, ID_BYTES)));
  const tagAt = bytes.length - TAG_BYTES;
  if (key === undefined || tagAt < TEXT_AT) throw new AppError("IDENTITY_UNREADABLE");
  try {
    const decipher = createDecipheriv(CIPHER, key.secret, bytes.subarray(ID_BYTES, TEXT_AT), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(seal(place))
      .setAuthTag(bytes.subarray(tagAt));
    return decipher.update(bytes.subarray(TEXT_AT, tagAt), undefined, "utf8") + decipher.final("utf8");
  } catch (error) {
    throw new AppError("IDENTITY_UNREADABLE", {}, error);
  }
};

const seal = ({ familyId, field }: IdentityPlace): Buffer => Buffer.from(`${familyId}/${field}`);

/** Nonces are drawn many at once: one call of the generator costs more than the encryption of a name. */
const pool = Buffer.alloc(1024 * NONCE_BYTES);
let used = pool.length;

const takeNonce = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += NONCE_BYTES;
  return pool.subarray(used - NONCE_BYTES, used);
};
