import type { FamilyKeys } from "../secrets/family-keys.ts";
import { decryptText, type IdentityPlace } from "./encrypt.ts";
import { deriveIdentityKey, type IdentityKey } from "./keys.ts";

/** By the texts they were derived from: these are the same array until a key changes. */
const derived = new WeakMap<readonly string[], readonly IdentityKey[]>();

/**
 * The text that was encrypted for this place, with the keys as they are now.
 *
 * @throws AppError IDENTITY_UNREADABLE
 */
export const openIdentity = (bytes: Buffer, place: IdentityPlace, { identity }: FamilyKeys): string => {
  const keys = derived.get(identity) ?? identity.map(deriveIdentityKey);
  derived.set(identity, keys);
  return decryptText(bytes, place, keys);
};
