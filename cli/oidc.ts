import { type Clock, SYSTEM_CLOCK } from "../gateway/access/clock.ts";
import { createRemoteKeys } from "../gateway/access/remote-keys.ts";
import type { TrustedIssuer } from "../gateway/access/verify-token.ts";
import type { Provider } from "../gateway/sessions/provider.ts";
import { CALLBACK_PATH } from "../gateway/sessions/sign-in-routes.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import { readSecretFile } from "../platform/secrets/secret-file.ts";

/**
 * The issuers of tokens that the settings trust.
 *
 * @throws AppError CONFIG_INVALID
 */
export const outsideIssuers = (
  { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwks }: Config,
  log: Log,
): readonly TrustedIssuer[] => {
  if (issuer !== undefined && audience !== undefined) {
    const url = jwks ?? `${issuer.replace(/\/$/, "")}/.well-known/jwks.json`;
    return [{ issuer, audience, keys: createRemoteKeys(url, SYSTEM_CLOCK, log) }];
  }
  if (issuer === undefined && audience === undefined && jwks === undefined) return [];
  throw invalid("OIDC_ISSUER and OIDC_AUDIENCE are set together, and OIDC_JWKS_URL only with them");
};

/**
 * The provider by which readers sign in; undefined when the settings name none.
 *
 * @throws AppError CONFIG_INVALID
 */
export const findProvider = async (config: Config, clock: Clock): Promise<Provider | undefined> => {
  const { OIDC_CLIENT_ID: clientId, OIDC_ISSUER: issuer, PUBLIC_URL: publicOrigin, OIDC_SCOPE: scope } = config;
  const clientSecret = clientSecretOf(config);
  if (clientId === undefined) {
    if (clientSecret !== undefined) throw invalid("OIDC_CLIENT_SECRET is set without OIDC_CLIENT_ID");
    return undefined;
  }
  if (issuer === undefined) throw invalid("OIDC_CLIENT_ID needs OIDC_ISSUER and OIDC_AUDIENCE");
  if (publicOrigin === undefined) throw invalid("OIDC_CLIENT_ID needs PUBLIC_URL, where readers come back to");
  // Its library is loaded where it is used only.
  const { createProvider } = await import("../gateway/sessions/provider.ts");
  return createProvider({
    issuer,
    clientId,
    clientSecret,
    scope,
    redirectUri: new URL(CALLBACK_PATH, publicOrigin),
    clock,
  });
};

const clientSecretOf = ({ OIDC_CLIENT_SECRET: given, OIDC_CLIENT_SECRET_FILE: file }: Config): string | undefined => {
  if (file === undefined) return given;
  if (given !== undefined) throw invalid("OIDC_CLIENT_SECRET and OIDC_CLIENT_SECRET_FILE are both set");
  const read = readSecretFile(file);
  if ("problem" in read) throw invalid(`the file of OIDC_CLIENT_SECRET ${read.problem}`);
  const secret = read.text.trim();
  if (!/^\S+$/.test(secret)) throw invalid("the file of OIDC_CLIENT_SECRET must hold one text without spaces");
  return secret;
};

const invalid = (reason: string): AppError => new AppError("CONFIG_INVALID", { reason });
