import { createHmac } from "node:crypto";
import { createTestKey, signToken, type TestKey, type TokenIssuer } from "./token-issuer.ts";

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = (): number => Math.floor(Date.now() / 1_000);

/** A public key as a secret: what a verifier that lets the token choose its algorithm would check with. */
const signedWithPublicKey = (issuer: TokenIssuer, form: "pem" | "jwk"): string => {
  const { publicKey, kid } = issuer.key();
  const secret =
    form === "pem"
      ? publicKey.export({ format: "pem", type: "spki" })
      : JSON.stringify(publicKey.export({ format: "jwk" }));
  const text = `${encoded({ alg: "HS256", kid })}.${encoded(issuer.claims())}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
};

const foreign: TestKey = createTestKey("RS256");
/** A token of somebody else's key, with what the header says about it. */
const foreignToken = (issuer: TokenIssuer, header: object): string =>
  signToken({ alg: "RS256", ...header }, issuer.claims(), foreign);

const parts = (token: string): readonly [string, string, string] => {
  const [header = "", claims = "", signature = ""] = token.split(".");
  return [header, claims, signature];
};

/** Claims as a text in which one name stands twice. */
const twice = (claims: object, name: string, value: unknown): string =>
  `${JSON.stringify(claims).slice(0, -1)},"${name}":${JSON.stringify(value)}}`;

/**
 * Every way we know to be let in by a token that should not, with the reason that the log gives for its refusal: a token
 * refused for another reason would prove nothing. The issuer's key is of RS256.
 */
export const REFUSED_TOKENS: Readonly<
  Record<string, readonly [reason: string, token: (issuer: TokenIssuer) => string]>
> = {
  "alg none, without a signature": [
    "not three parts",
    (issuer) => `${encoded({ alg: "none" })}.${encoded(issuer.claims())}.`,
  ],
  "alg none, with a signature": ["ERR_JOSE_ALG_NOT_ALLOWED", (issuer) => issuer.mint({}, { alg: "none" })],
  "no alg": ["ERR_JWS_INVALID", (issuer) => issuer.mint({}, { alg: undefined })],
  "HS256 signed with the public key as PEM": [
    "ERR_JOSE_ALG_NOT_ALLOWED",
    (issuer) => signedWithPublicKey(issuer, "pem"),
  ],
  "HS256 signed with the public key as JWK": [
    "ERR_JOSE_ALG_NOT_ALLOWED",
    (issuer) => signedWithPublicKey(issuer, "jwk"),
  ],
  "another algorithm of the same key": ["ERR_JWKS_NO_MATCHING_KEY", (issuer) => issuer.mint({}, { alg: "PS256" })],
  "a foreign key under our key's id": [
    "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    (issuer) => foreignToken(issuer, { kid: issuer.key().kid }),
  ],
  "a foreign key under an id of its own": [
    "ERR_JWKS_NO_MATCHING_KEY",
    (issuer) => foreignToken(issuer, { kid: foreign.kid }),
  ],
  "a foreign key that the header brings (jwk)": [
    "refused header parameter",
    (issuer) => foreignToken(issuer, { jwk: foreign.publicKey.export({ format: "jwk" }) }),
  ],
  "a header with jwk, signed by our key": [
    "refused header parameter",
    (issuer) => issuer.mint({}, { jwk: foreign.publicKey.export({ format: "jwk" }) }),
  ],
  "a header with jku": ["refused header parameter", (issuer) => issuer.mint({}, { jku: issuer.jwksUrl })],
  "a header with x5u": ["refused header parameter", (issuer) => issuer.mint({}, { x5u: issuer.jwksUrl })],
  "a header with x5c": ["refused header parameter", (issuer) => issuer.mint({}, { x5c: [] })],
  "a header with crit": ["refused header parameter", (issuer) => issuer.mint({}, { crit: ["exp"] })],
  "a header with b64": ["refused header parameter", (issuer) => issuer.mint({}, { b64: false, crit: ["b64"] })],
  "a token made for something else": ["refused type", (issuer) => issuer.mint({}, { typ: "logout+jwt" })],
  "an expired token": ["ERR_JWT_EXPIRED exp", (issuer) => issuer.mint({ iat: now() - 100, exp: now() - 10 })],
  "no exp": ["ERR_JWT_CLAIM_VALIDATION_FAILED exp", (issuer) => issuer.mint({ exp: undefined })],
  "an exp that is text": ["ERR_JWT_CLAIM_VALIDATION_FAILED exp", (issuer) => issuer.mint({ exp: "never" })],
  "no iat": ["ERR_JWT_CLAIM_VALIDATION_FAILED iat", (issuer) => issuer.mint({ iat: undefined })],
  "an iat in the future": ["ERR_JWT_CLAIM_VALIDATION_FAILED iat", (issuer) => issuer.mint({ iat: now() + 60 })],
  "an nbf in the future": ["ERR_JWT_CLAIM_VALIDATION_FAILED nbf", (issuer) => issuer.mint({ nbf: now() + 60 })],
  "a token older than a day, though it has not expired": [
    "ERR_JWT_EXPIRED iat",
    (issuer) => issuer.mint({ iat: now() - 90_000 }),
  ],
  "no sub": ["ERR_JWT_CLAIM_VALIDATION_FAILED sub", (issuer) => issuer.mint({ sub: undefined })],
  "an empty sub": ["claim sub", (issuer) => issuer.mint({ sub: "" })],
  "another audience": ["ERR_JWT_CLAIM_VALIDATION_FAILED aud", (issuer) => issuer.mint({ aud: "another-service" })],
  "no audience": ["ERR_JWT_CLAIM_VALIDATION_FAILED aud", (issuer) => issuer.mint({ aud: undefined })],
  "another issuer": ["unknown issuer", (issuer) => issuer.mint({ iss: "https://elsewhere.test" })],
  "no issuer": ["no issuer", (issuer) => issuer.mint({ iss: undefined })],
  "several issuers": ["no issuer", (issuer) => issuer.mint({ iss: [issuer.issuer] })],
  "claims changed after signing": [
    "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    (issuer) => {
      const [header, , signature] = parts(issuer.mint());
      return `${header}.${encoded({ ...issuer.claims(), scope: "identity:read" })}.${signature}`;
    },
  ],
  "a header changed after signing": [
    "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    (issuer) => {
      const [, claims, signature] = parts(issuer.mint());
      return `${encoded({ alg: "RS256", kid: issuer.key().kid, typ: "JWT" })}.${claims}.${signature}`;
    },
  ],
  "a signature cut short": ["ERR_JWS_SIGNATURE_VERIFICATION_FAILED", (issuer) => issuer.mint().slice(0, -4)],
  "a claim named twice": [
    "unreadable claims",
    (issuer) =>
      signToken(
        { alg: "RS256", kid: issuer.key().kid },
        twice({ ...issuer.claims(), scope: "aggregate:read" }, "scope", "identity:read"),
        issuer.key(),
      ),
  ],
  "a header parameter named twice": [
    "unreadable header",
    (issuer) => signToken(twice({ alg: "none", kid: issuer.key().kid }, "alg", "RS256"), issuer.claims(), issuer.key()),
  ],
  "claims that are a list": [
    "unreadable claims",
    (issuer) => signToken({ alg: "RS256", kid: issuer.key().kid }, [], issuer.key()),
  ],
  "claims that are no JSON": [
    "unreadable claims",
    (issuer) => signToken({ alg: "RS256", kid: issuer.key().kid }, "{", issuer.key()),
  ],
  "several signatures (JSON serialisation)": [
    "not three parts",
    (issuer) => {
      const [header, payload, signature] = parts(issuer.mint());
      const signatures = [
        { protected: header, signature },
        { protected: header, signature },
      ];
      return JSON.stringify({ payload, signatures });
    },
  ],
  "an encrypted token": ["not three parts", (issuer) => `${issuer.mint()}.${encoded({})}.${encoded({})}`],
  "a huge token": ["too long", (issuer) => issuer.mint({ filler: "x".repeat(8_000) })],
  "no token at all": ["not a bearer token", () => ""],
  "a text that is no token": ["not three parts", () => "secret"],
  "a wildcard region": ["claim regions", (issuer) => issuer.mint({ regions: ["*"] })],
  "a region with a wildcard": ["claim regions", (issuer) => issuer.mint({ regions: ["35.*"] })],
  "a region deeper than a regency": ["claim regions", (issuer) => issuer.mint({ regions: ["35.07.01"] })],
  "a region without dots, which may be a BPS code": ["claim regions", (issuer) => issuer.mint({ regions: ["3507"] })],
  "a region named twice": ["claim regions", (issuer) => issuer.mint({ regions: ["35", "35"] })],
  "regions as text": ["claim regions", (issuer) => issuer.mint({ regions: "35" })],
  "regions as null": ["claim regions", (issuer) => issuer.mint({ regions: null })],
  "a region that is a number": ["claim regions", (issuer) => issuer.mint({ regions: [35] })],
  "a region that would leave a literal": ["claim regions", (issuer) => issuer.mint({ regions: ["35' or 'a'='a"] })],
  "more regions than there are": [
    "claim regions",
    (issuer) =>
      issuer.mint({ regions: Array.from({ length: 601 }, (_, place) => String(place + 1_000).replace(/..$/, ".$&")) }),
  ],
  "scopes as a list": ["claim scope", (issuer) => issuer.mint({ scope: ["family:read"] })],
  "a role of several words": ["claim role", (issuer) => issuer.mint({ role: "the governor" })],
  "the role of the open door": ["claim role", (issuer) => issuer.mint({ role: "public" })],
  "a purpose too short to be one": ["claim purpose", (issuer) => issuer.mint({ purpose: "x" })],
  "a purpose that breaks lines": ["claim purpose", (issuer) => issuer.mint({ purpose: "audit\r\nx-role: admin" })],
};
