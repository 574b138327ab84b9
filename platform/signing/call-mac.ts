import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import type { KeySource } from "../secrets/key-source.ts";

/** The header that says on whose behalf a call is made. */
export const CONTEXT_HEADER = "x-sinergi-context";
/** The header that says that a gateway made the call. */
export const SIGNATURE_HEADER = "x-sinergi-signature";

/** The first part of a signature; another form of signature will have another. */
export const VERSION = "1";

/** What is signed of a call, beside its body. None of it can hold a line break: all but `context` has no room for one, and headers have none. */
export interface CallHead {
  readonly method: string;
  /** With its query string, as it stands in the request line. */
  readonly path: string;
  /** When it was signed, milliseconds since 1970, in digits. */
  readonly time: string;
  /** Different for every call under one key. */
  readonly nonce: string;
  readonly context: string;
}

/** The MAC of a call, in base64url: of lines that end the head one by one, and then the body. */
export const macOf = (key: KeyObject, { method, path, time, nonce, context }: CallHead, body: Uint8Array): string =>
  createHmac("sha256", key)
    .update(`${VERSION}\n${method}\n${path}\n${time}\n${nonce}\n${context}\n`)
    .update(body)
    .digest("base64url");

const KEY_BYTES = 32;

/**
 * The keys for the calls of one subgraph. They follow from the call keys and the subgraph's name (HKDF, RFC 5869), so that
 * what was signed for one subgraph is refused by all others.
 */
export const callKeysFor = (subgraph: string, keys: KeySource): (() => readonly KeyObject[]) => {
  let from: readonly string[] | undefined;
  let derived: readonly KeyObject[] = [];
  return () => {
    const present = keys();
    if (present !== from) {
      derived = present.map((key) =>
        createSecretKey(Buffer.from(hkdfSync("sha256", key, "sinergi", `call of ${subgraph}`, KEY_BYTES))),
      );
      from = present;
    }
    return derived;
  };
};
