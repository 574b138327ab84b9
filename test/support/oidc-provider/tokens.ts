import { createTestKey, signToken, type TestKey } from "../token-issuer.ts";
import type { Viewer } from "../../../platform/access/viewer.ts";
import type { Misbehaviour } from "./misbehaviour.ts";

interface TokenOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly key: TestKey;
  /** How long access tokens are good for, seconds. */
  readonly lifetimeS: number;
  /** The time of day for access tokens, milliseconds. */
  readonly now: () => number;
}

/** Who signs in, and with what. */
export interface TokenRequest {
  readonly user: Partial<Viewer> & { readonly subject: string };
  readonly nonce: string | undefined;
  readonly wrong: Misbehaviour | undefined;
}

const foreignKey = createTestKey();
const unsigned = (claims: unknown): string =>
  `${[{ alg: "none", typ: "JWT" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;

/** Makes the tokens of a provider, right or wrong. */
export const createTokens = ({ issuer, clientId, audience, key, lifetimeS, now }: TokenOptions) => {
  const header = { alg: key.alg, kid: key.kid };

  const idToken = ({ user, nonce, wrong }: TokenRequest): string => {
    const seconds = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: wrong === "ID token of another issuer" ? "https://elsewhere.example" : issuer,
      aud: wrong === "ID token for another client" ? "another-client" : clientId,
      sub: user.subject,
      iat: seconds,
      exp: wrong === "ID token that has ended" ? seconds - 60 : seconds + 300,
      ...(wrong === "ID token without a nonce" ? {} : { nonce }),
      ...(wrong === "ID token with another nonce" ? { nonce: "of another sign-in" } : {}),
    };
    if (wrong === "ID token without a signature") return unsigned(claims);
    return signToken(header, claims, wrong === "ID token signed by another key" ? foreignKey : key);
  };

  const accessToken = ({ user, wrong }: TokenRequest): string => {
    const { subject, scopes = [], regions = [], role = "tester" } = user;
    const seconds = Math.floor(now() / 1_000);
    const claims = {
      iss: wrong === "access token of another issuer" ? "https://elsewhere.example" : issuer,
      aud: wrong === "access token for another service" ? "another-service" : audience,
      sub: wrong === "access token of another reader" ? "somebody-else" : subject,
      iat: seconds,
      exp: seconds + lifetimeS,
      scope: ["openid", ...scopes].join(" "),
      regions,
      role,
    };
    if (wrong === "access token without a signature") return unsigned(claims);
    if (wrong === "access token that is no JWT") return "0123456789abcdef";
    return signToken(header, claims, key);
  };
  return { idToken, accessToken };
};
