import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { AppError } from "../../platform/errors.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import type { Clock } from "./clock.ts";
import { readJsonObject } from "./read-json-object.ts";
import { tokenRefused } from "./token-refused.ts";

/** Somebody whose tokens are accepted. */
export interface TrustedIssuer {
  /** The claim `iss` of its tokens. */
  readonly issuer: string;
  /** The claim `aud` that says a token is for us. */
  readonly audience: string;
  /** Finds the public key that a token names. */
  readonly keys: JWTVerifyGetKey;
}

/** Public-key signatures only: whoever can check a token must not be able to make one. */
const ALGORITHMS = [
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
];

/** Three parts, none of them empty. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Longer than a token that names every regency. */
const MAX_LENGTH = 8_192;

/** Header parameters by which a token would bring its own key, or change how it is to be read. */
const REFUSED_PARAMETERS = ["jwk", "jku", "x5u", "x5c", "crit", "b64", "zip"];

/** What a token may call itself; others (`logout+jwt`, ...) are made for something else. */
const TYPES = [undefined, "JWT", "jwt", "at+jwt", "application/at+jwt"];

/** How far two clocks may be apart, seconds. */
const CLOCK_TOLERANCE_S = 5;

const MAX_TOKEN_AGE = "24h";

export interface VerifiedToken {
  readonly claims: JWTPayload;
  /** The moment after which it is refused, milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * Creates the check of tokens against these issuers. The token itself says by which issuer's rules it is to be judged;
 * all that it says beside is believed only when that issuer's key has signed it.
 *
 * @throws the returned function: AppError TOKEN_INVALID
 */
export const createTokenVerifier = (
  issuers: readonly TrustedIssuer[],
  clock: Pick<Clock, "wall">,
): ((token: string) => Promise<VerifiedToken>) => {
  const byName = new Map(issuers.map((trusted) => [trusted.issuer, trusted]));

  return async (token) => {
    const { issuer, audience, keys } = byName.get(claimedIssuer(token)) ?? refuse("unknown issuer");
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["exp", "iat", "sub"],
      maxTokenAge: MAX_TOKEN_AGE,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(clock.wall()),
    }).catch((error: unknown) => refuse(reasonOf(error)));
    const { exp = 0 } = payload; // required above
    return { claims: payload, endsAt: (exp + CLOCK_TOLERANCE_S) * 1_000 };
  };
};

const refuse = (reason: string): never => {
  throw tokenRefused(reason);
};

/** The issuer a token names, when everything about it that needs no key is in order. */
const claimedIssuer = (token: string): string => {
  if (token.length > MAX_LENGTH) return refuse("too long");
  if (!COMPACT.test(token)) return refuse("not three parts");
  const [header, claims] = token.split(".", 2).map((part) => readJsonObject(Buffer.from(part, "base64url").toString()));
  if (header === undefined || header === null) return refuse("unreadable header");
  if (claims === undefined || claims === null) return refuse("unreadable claims");
  if (REFUSED_PARAMETERS.some((name) => Object.hasOwn(header, name))) return refuse("refused header parameter");
  if (!(TYPES as unknown[]).includes(header["typ"])) return refuse("refused type"); // any value may stand there
  const { iss } = claims;
  return typeof iss === "string" ? iss : refuse("no issuer");
};

/** Why jose refused a token: its code, and the claim where one is to blame. Its texts are left out. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AppError && typeof error.cause === "string") return error.cause;
  const claim = error instanceof Error && "claim" in error ? ` ${String(error.claim)}` : "";
  return `${systemCodeOf(error) ?? "unknown"}${claim}`;
};
