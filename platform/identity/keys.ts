import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";

/** A key that identities are encrypted with. Its id stands in every ciphertext, so that several keys can be live. */
export interface IdentityKey {
  /** Four bytes that follow from the key and tell nothing about it. */
  readonly id: Buffer;
  readonly secret: KeyObject;
}

const KEY_BYTES = 32;
const ID_BYTES = 4;
const MARK_BYTES = 8;

/** The key for encrypting identities, from the text of a setting (32 characters of chance or more). */
export const deriveIdentityKey = (text: string): IdentityKey => ({
  id: derive(text, "identity key id", ID_BYTES),
  secret: createSecretKey(derive(text, "identity key", KEY_BYTES)),
});

/** The key that makes pseudonyms of family card numbers, from the text of a setting. It cannot be changed later. */
export const derivePseudonymKey = (text: string): KeyObject =>
  createSecretKey(derive(text, "pseudonym key", KEY_BYTES));

/** Tells a pseudonym key from another without telling anything about it; kept beside what was made with the key. */
export const pseudonymMark = (text: string): string => derive(text, "pseudonym key mark", MARK_BYTES).toString("hex");

/** One text given for two purposes still gives two keys (HKDF, RFC 5869). */
const derive = (text: string, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", text, "sinergi", purpose, bytes));
