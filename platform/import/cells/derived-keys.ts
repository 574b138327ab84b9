import type { KeyObject } from "node:crypto";
import { deriveIdentityKey, derivePseudonymKey, type IdentityKey } from "../../identity/keys.ts";
import type { FamilyKeys } from "../../secrets/family-keys.ts";

interface DerivedKeys {
  /** The texts they come from: these are the same array until a key changes. */
  readonly texts: readonly string[];
  readonly identity: IdentityKey;
  readonly pseudonym: KeyObject;
}

const known = new WeakMap<FamilyKeys, DerivedKeys>();

/** The keys that make pseudonyms and encrypt, derived once for all the rows of an import. */
export const derivedKeys = (keys: FamilyKeys): DerivedKeys => {
  const before = known.get(keys);
  const texts = keys.identity;
  if (before !== undefined && before.texts === texts) return before;
  const [first] = texts;
  if (first === undefined) throw new Error("there is no identity key");
  const derived = { texts, identity: deriveIdentityKey(first), pseudonym: derivePseudonymKey(keys.pseudonym) };
  known.set(keys, derived);
  return derived;
};
