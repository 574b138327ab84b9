import type { KeySource } from "./key-source.ts";

/** The keys under which families are kept: all sources and all replicas have the same. */
export interface FamilyKeys {
  /** Encrypt what tells who a family is: the first encrypts, all decrypt. The same array until a key changes. */
  readonly identity: readonly string[];
  /** Makes pseudonyms of family card numbers. It is one key and never changes, since every family's id comes from it. */
  readonly pseudonym: string;
}

/** The keys of families; each reading gives them as they are then. */
export const familyKeys = (sources: { readonly identity: KeySource; readonly pseudonym: KeySource }): FamilyKeys => ({
  get identity() {
    return sources.identity();
  },
  get pseudonym() {
    const [key] = sources.pseudonym();
    if (key === undefined) throw new Error("there is no pseudonym key");
    return key;
  },
});
