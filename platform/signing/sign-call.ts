import { randomBytes } from "node:crypto";
import type { KeySource } from "../secrets/key-source.ts";
import { CALL_HEADER, callHeader, claimsText } from "./call-header.ts";
import { callMacsFor, macOf } from "./call-mac.ts";
import { contextText, type SignedContext } from "./context-text.ts";

/** A call that is about to be sent. */
export interface OutgoingCall {
  readonly method: string;
  /** With its query string, as the subgraph will see it. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly context: SignedContext;
}

/** The header that lets one subgraph believe a call. Every call needs its own: the second with the same is refused. */
export type SignCall = (call: OutgoingCall) => Readonly<Record<string, string>>;

/** How the calls of one subgraph are signed, by its name in the supergraph. */
export type CallSigner = (subgraph: string) => SignCall;

/** Twelve bytes are the `SIGNER_CHARACTERS` of a nonce in base64url. */
const NONCE_PREFIX_BYTES = 12;

/**
 * Creates the signing of calls, once for a gateway: with the first of the keys, as they are at each call.
 *
 * @param now the time of day, milliseconds since 1970
 */
export const createCallSigner = (keys: KeySource, now: () => number = Date.now): CallSigner => {
  // No two signers draw the same prefix, and none counts to the same number twice.
  const prefix = randomBytes(NONCE_PREFIX_BYTES).toString("base64url");
  let count = 0;
  return (subgraph) => {
    const macs = callMacsFor(subgraph, keys);
    return ({ method, path, body, context }) => {
      const [mac] = macs();
      if (mac === undefined) throw new Error("there is no key to sign a call with");
      count += 1;
      const claims = claimsText(now(), prefix + count.toString(36), contextText(context));
      return { [CALL_HEADER]: callHeader(macOf(mac, { method, path, claims }, body), claims) };
    };
  };
};
