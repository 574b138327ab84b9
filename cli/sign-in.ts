import { createAuthenticator } from "../gateway/access/authenticator.ts";
import { type Clock, SYSTEM_CLOCK } from "../gateway/access/clock.ts";
import { personaIssuer } from "../gateway/access/persona-tokens.ts";
import { createTokenReader } from "../gateway/access/token-reader.ts";
import type { GatewayDeps } from "../gateway/server.ts";
import { createCookie } from "../gateway/sessions/cookie.ts";
import { createSecretStore } from "../gateway/sessions/secret-store.ts";
import { createSessions, type Session } from "../gateway/sessions/sessions.ts";
import { type PendingSignIn, SIGN_IN_TIME_S } from "../gateway/sessions/sign-in-routes.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import { isLoopback } from "../platform/loopback.ts";
import { findProvider, outsideIssuers } from "./oidc.ts";
import { findPersonaKey } from "./persona-key.ts";
import { createPersonas } from "./personas.ts";

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

/** Sign-ins under way that are remembered at most: anybody can begin one. */
const MAX_PENDING = 10_000;

const MINUTE_MS = 60_000;

/**
 * How the gateway learns who asks, as the settings say: by tokens in headers, and by sessions of browsers.
 *
 * @throws AppError CONFIG_INVALID
 */
export const createSignIn = async (
  config: Config,
  log: Log,
  clock: Clock = SYSTEM_CLOCK,
): Promise<Pick<GatewayDeps, "authenticate" | "sessions" | "signIn">> => {
  const { PUBLIC_URL: publicOrigin, SESSION_HOURS, SESSION_IDLE_MINUTES, SESSION_LIMIT } = config;
  const personaKey = personasAreOn(config) ? await findPersonaKey(config.SINERGI_DATA_DIR) : undefined;
  const issuers = [...outsideIssuers(config, log), ...(personaKey === undefined ? [] : [personaIssuer(personaKey)])];
  const readToken = createTokenReader({ issuers, log, clock });
  const provider = await findProvider(config, clock);
  const isSecure = publicOrigin?.startsWith("https:") === true;
  const cookie = createCookie("sinergi-session", isSecure);
  const sessions = createSessions({
    store: createSecretStore<Session>({
      max: SESSION_LIMIT,
      idleMs: SESSION_IDLE_MINUTES * MINUTE_MS,
      lifeMs: SESSION_HOURS * 60 * MINUTE_MS,
      clock,
    }),
    cookie,
    readToken,
    renew: provider?.renew,
    publicOrigin,
    clock,
  });
  const ofPending = { max: MAX_PENDING, idleMs: SIGN_IN_TIME_S * 1_000, lifeMs: SIGN_IN_TIME_S * 1_000, clock };
  return {
    authenticate: createAuthenticator({ readToken, readSession: sessions.read, log }),
    sessions: {
      sessions,
      cookie,
      publicOrigin,
      provider,
      personas: personaKey === undefined ? undefined : createPersonas(personaKey, SESSION_HOURS),
    },
    signIn:
      provider === undefined
        ? undefined
        : {
            provider,
            pending: createSecretStore<PendingSignIn>(ofPending),
            pendingCookie: createCookie("sinergi-sign-in", isSecure),
            sessions,
          },
  };
};
