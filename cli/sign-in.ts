import { type Authenticate, createAuthenticator } from "../gateway/access/authenticator.ts";
import { SYSTEM_CLOCK } from "../gateway/access/clock.ts";
import { personaIssuer } from "../gateway/access/persona-tokens.ts";
import { createRemoteKeys } from "../gateway/access/remote-keys.ts";
import type { TrustedIssuer } from "../gateway/access/verify-token.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import { isLoopback } from "../platform/loopback.ts";
import { findPersonaKey } from "./persona-key.ts";

/**
 * Whether the demo personas are let in. Anybody who reads the data folder can be any of them, so never where real data or
 * other machines are.
 *
 * @throws AppError CONFIG_INVALID when they are asked for where they are refused
 */
export const personasAreOn = ({ SINERGI_PERSONAS, NODE_ENV, HOST }: Config): boolean => {
  const reason =
    NODE_ENV === "production"
      ? "SINERGI_PERSONAS is refused when NODE_ENV is production"
      : isLoopback(HOST)
        ? undefined
        : `SINERGI_PERSONAS is refused when HOST is ${HOST}, which other machines reach`;
  if (SINERGI_PERSONAS !== true) return SINERGI_PERSONAS ?? (reason === undefined && NODE_ENV === "development");
  if (reason !== undefined) throw new AppError("CONFIG_INVALID", { reason });
  return true;
};

/**
 * How the gateway learns who asks, as the settings say.
 *
 * @throws AppError CONFIG_INVALID
 */
export const createSignIn = async (config: Config, log: Log): Promise<Authenticate> => {
  const personas = personasAreOn(config) ? [personaIssuer(await findPersonaKey(config.SINERGI_DATA_DIR))] : [];
  return createAuthenticator({ issuers: [...outsideIssuers(config, log), ...personas], log });
};

const outsideIssuers = (
  { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwks }: Config,
  log: Log,
): readonly TrustedIssuer[] => {
  if (issuer !== undefined && audience !== undefined) {
    const url = jwks ?? `${issuer.replace(/\/$/, "")}/.well-known/jwks.json`;
    return [{ issuer, audience, keys: createRemoteKeys(url, SYSTEM_CLOCK, log) }];
  }
  if (issuer === undefined && audience === undefined && jwks === undefined) return [];
  const reason = "OIDC_ISSUER and OIDC_AUDIENCE are set together, and OIDC_JWKS_URL only with them";
  throw new AppError("CONFIG_INVALID", { reason });
};
