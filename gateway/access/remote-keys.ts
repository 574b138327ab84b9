import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import type { Log } from "../../platform/log.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import type { Clock } from "./clock.ts";
import { tokenRefused } from "./token-refused.ts";

/** Age from which keys are fetched anew before they are used: half of the minute for which a retired key may live on. */
const MAX_AGE_MS = 30_000;

/** Least time between two attempts, whatever is asked for and however the last one ended. */
const COOLDOWN_MS = 10_000;

const FETCH_TIMEOUT_MS = 2_000;

/**
 * The public keys of an issuer, fetched from its JWKS when they are first needed. While the address does not answer, the
 * keys known so far stay in use. A token whose key is not among them has the keys fetched, but never twice within the
 * cooldown, so that invented key ids cannot be turned into a load on the issuer.
 *
 * jose's own ageing is switched off: it knows no cooldown after a failure, and forgets its keys in an outage.
 */
export const createRemoteKeys = (url: string, clock: Clock, log: Log): JWTVerifyGetKey => {
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
  });
  let loadedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let attempt: Promise<void> | undefined;

  const fetchKeys = async (): Promise<void> => {
    triedAt = clock.elapsed();
    try {
      await remote.reload();
      loadedAt = triedAt;
    } catch (err) {
      log.warn({ url, err }, "the keys of the token issuer could not be fetched");
    }
    attempt = undefined;
  };

  /** Joins the attempt under way, or makes one if it is time; tells whether there was one. */
  const refresh = async (): Promise<boolean> => {
    if (attempt === undefined && clock.elapsed() - triedAt < COOLDOWN_MS) return false;
    attempt ??= fetchKeys();
    await attempt;
    return true;
  };

  return async (header, token) => {
    const isOld = clock.elapsed() - loadedAt >= MAX_AGE_MS;
    const isTried = isOld && (await refresh());
    if (loadedAt === Number.NEGATIVE_INFINITY) throw tokenRefused("no keys of the issuer");
    try {
      return await remote(header, token);
    } catch (error) {
      if (isTried || systemCodeOf(error) !== "ERR_JWKS_NO_MATCHING_KEY" || !(await refresh())) throw error;
      return remote(header, token);
    }
  };
};
