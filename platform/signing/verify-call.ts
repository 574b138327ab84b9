import { timingSafeEqual } from "node:crypto";
import type { KeySource } from "../secrets/key-source.ts";
import { CALL_HEADER, readCallHeader } from "./call-header.ts";
import { type CallHead, callMacsFor, macOf } from "./call-mac.ts";
import { createContextReader, type SignedContext } from "./context-text.ts";
import { createSeenNonces } from "./seen-nonces.ts";

/** A call as it arrived. */
export interface IncomingCall {
  readonly method: string;
  /** With its query string, as it stands in the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as they came. */
  readonly body: Uint8Array;
}

/** Why a call is not believed. It is for the log alone: who called is told nothing. */
export type RefusalReason =
  | "NOT_SIGNED"
  | "SIGNATURE_MALFORMED"
  | "TOO_OLD"
  | "TOO_NEW"
  | "SIGNATURE_WRONG"
  | "REPLAYED"
  | "CONTEXT_MALFORMED";

/** On whose behalf a call is made, or why it is not believed. */
export type Verdict = { readonly context: SignedContext } | { readonly refused: RefusalReason };

export type VerifyCall = (call: IncomingCall) => Verdict;

export interface CallVerifierOptions {
  /** The name of the subgraph that is called, as the supergraph has it. */
  readonly subgraph: string;
  /** The signatures of all of them are taken. */
  readonly keys: KeySource;
  /** The time of day, milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** How far apart the clocks of a gateway and a subgraph may be, with the time a call is under way, milliseconds. */
export const WINDOW_MS = 30_000;

/**
 * Creates the check that a call was made by a gateway, for this subgraph, just now, once, and as it arrived. Nonces are
 * remembered by this verifier alone: another replica would take the same call once more.
 */
export const createCallVerifier = ({ subgraph, keys, now = Date.now }: CallVerifierOptions): VerifyCall => {
  const macs = callMacsFor(subgraph, keys);
  const readContext = createContextReader();
  // A call signed by a clock that goes ahead is in the window for twice its length.
  const isNew = createSeenNonces(2 * WINDOW_MS, now);

  return ({ method, path, headers, body }) => {
    const header = headers[CALL_HEADER];
    if (typeof header !== "string") return { refused: "NOT_SIGNED" };
    const said = readCallHeader(header);
    if (said === undefined) return { refused: "SIGNATURE_MALFORMED" };
    const { mac: given, claims, time, nonce, context } = said;
    const age = now() - time;
    if (age > WINDOW_MS) return { refused: "TOO_OLD" };
    if (age < -WINDOW_MS) return { refused: "TOO_NEW" };
    const head: CallHead = { method, path, claims };
    if (!macs().some((mac) => isEqual(macOf(mac, head, body), given))) return { refused: "SIGNATURE_WRONG" };
    // After the MAC, so that only who has a key can fill the memory of nonces.
    if (!isNew(nonce)) return { refused: "REPLAYED" };
    const read = readContext(context);
    return read === undefined ? { refused: "CONTEXT_MALFORMED" } : { context: read };
  };
};

/** The texts are compared, not the bytes they stand for: the last character of a MAC has two bits that mean nothing. */
const isEqual = (right: string, given: string): boolean =>
  timingSafeEqual(Buffer.from(right, "latin1"), Buffer.from(given, "latin1"));
