/** What a provider can be told to do wrong, one thing at a time. */
export const MISBEHAVIOURS = [
  "ID token with another nonce",
  "ID token without a nonce",
  "ID token of another issuer",
  "ID token for another client",
  "ID token that has ended",
  "ID token signed by another key",
  "ID token without a signature",
  "no ID token",
  "access token of another issuer",
  "access token for another service",
  "access token of another reader",
  "access token without a signature",
  "access token that is no JWT",
  "no access token",
  "token answer that is no JSON",
  "token answer with 500",
  "no token answer",
  "every code has ended",
] as const;

export type Misbehaviour = (typeof MISBEHAVIOURS)[number];
