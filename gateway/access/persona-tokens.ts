import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { TrustedIssuer } from "./verify-token.ts";

const ISSUER = "sinergi-demo";
const AUDIENCE = "sinergi";
const ALGORITHM = "ES256";
const KEY_ID = "personas";

/** A new key for signing the tokens of personas: the private half, which is a secret. */
export const createPersonaKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey);

/** The issuer of the personas' tokens, to be trusted where personas are on only. */
export const personaIssuer = ({ kty, crv, x, y }: JWK): TrustedIssuer => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: createLocalJWKSet({ keys: [{ kty, crv, x, y, kid: KEY_ID, alg: ALGORITHM, use: "sig" } as JWK] }),
});

/** A token with which its holder is this persona, for so many hours. */
export const createPersonaToken = (
  key: JWK,
  { subject, role, scopes, regions, purpose }: Viewer,
  hours: number,
): Promise<string> =>
  new SignJWT({ role, scope: scopes.join(" "), regions, ...(purpose === null ? {} : { purpose }) })
    .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: "JWT" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject ?? "")
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(key);
