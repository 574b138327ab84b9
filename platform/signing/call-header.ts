import { VERSION } from "./call-mac.ts";
import { SIGNER_CHARACTERS } from "./seen-nonces.ts";

/** The header that says that a gateway made a call, when, and on whose behalf. One header, since each costs both sides time. */
export const CALL_HEADER = "x-sinergi-call";

const MAC_CHARACTERS = 43;

/** What the header says, as `readCallHeader` finds it. */
export interface CallClaims {
  readonly mac: string;
  /** All that the MAC covers of the header: time, nonce and context. */
  readonly claims: string;
  /** When it was signed, milliseconds since 1970. */
  readonly time: number;
  /** Different for every call under one key. */
  readonly nonce: string;
  /** As `contextText` writes it. */
  readonly context: string;
}

/** What the MAC covers of the header. */
export const claimsText = (time: number, nonce: string, context: string): string => `${time}.${nonce}.${context}`;

export const callHeader = (mac: string, claims: string): string => `${VERSION}.${mac}.${claims}`;

/** Version, MAC, time and nonce; the context is what comes after them. */
const BEGINNING = new RegExp(
  `^${VERSION}\\.([\\w-]{${MAC_CHARACTERS}})\\.(\\d{13})\\.([\\w-]{${SIGNER_CHARACTERS}}[0-9a-z]{1,10})\\.`,
);
const CLAIMS_AT = callHeader("".padEnd(MAC_CHARACTERS), "").length;

/** Takes a header apart; undefined when it is not made like one. */
export const readCallHeader = (text: string): CallClaims | undefined => {
  const [beginning, mac, time, nonce] = BEGINNING.exec(text) ?? [];
  if (beginning === undefined || mac === undefined || nonce === undefined) return undefined;
  return { mac, claims: text.slice(CLAIMS_AT), time: Number(time), nonce, context: text.slice(beginning.length) };
};
