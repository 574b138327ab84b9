import { hkdfSync } from "node:crypto";
import type { KeySource } from "../secrets/key-source.ts";
import { createMac, type Mac } from "./hmac.ts";

/** The first line of what is signed and the first part of the header; another form of them will have another. */
export const VERSION = "2";

/** What is signed of a call, beside its body. None of it can hold a line break: the first line of a request and headers have none. */
export interface CallHead {
  readonly method: string;
  /** With its query string, as it stands in the request line. */
  readonly path: string;
  /** When it was signed, its nonce and its context, as they stand in the header. */
  readonly claims: string;
}

/** The MAC of a call: of lines that end the head one by one, and then the body. */
export const macOf = (mac: Mac, { method, path, claims }: CallHead, body: Uint8Array): string =>
  mac(`${VERSION}\n${method}\n${path}\n${claims}\n`, body);

const KEY_BYTES = 32;

/**
 * The MACs for the calls of one subgraph, by the keys as they are now. Their keys follow from the call keys and the
 * subgraph's name (HKDF, RFC 5869), so that what was signed for one subgraph is refused by all others.
 */
export const callMacsFor = (subgraph: string, keys: KeySource): (() => readonly Mac[]) => {
  let from: readonly string[] | undefined;
  let macs: readonly Mac[] = [];
  return () => {
    const present = keys();
    if (present !== from) {
      macs = present.map((key) =>
        createMac(new Uint8Array(hkdfSync("sha256", key, "sinergi", `call of ${subgraph}`, KEY_BYTES))),
      );
      from = present;
    }
    return macs;
  };
};
