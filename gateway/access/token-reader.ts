import { LRUCache } from "lru-cache";
import type { Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { type Clock, SYSTEM_CLOCK } from "./clock.ts";
import { viewerOfClaims } from "./token-claims.ts";
import { createTokenVerifier, type TrustedIssuer } from "./verify-token.ts";

/** Whose a token is, with the purpose that the request states beside it. */
export interface TokenOfRequest {
  readonly token: string;
  /** Goes before the purpose that the token names. */
  readonly purpose: string | undefined;
  /** By which a refusal is found in the log. */
  readonly requestId: string;
}

/**
 * Tells whose a token is. The same token and purpose give the same viewer object, at once when the token was accepted lately.
 *
 * @throws AppError TOKEN_INVALID
 */
export type ReadToken = (given: TokenOfRequest) => Viewer | Promise<Viewer>;

export interface TokenReaderOptions {
  /** Whose tokens are accepted; without any, all are refused. */
  readonly issuers: readonly TrustedIssuer[];
  readonly log: Log;
  /** @default the system's */
  readonly clock?: Clock;
}

/** A token that was accepted lately. */
interface Known {
  readonly viewer: Viewer;
  /** On the clock that is never set back. */
  readonly until: number;
  /** The viewer with the purpose that the last request with this token stated. */
  stated: Viewer;
}

const MAX_KNOWN = 1_000;

/** Half of the minute for which a retired key may live on; the other half is the age of the keys. */
const KNOWN_FOR_MS = 30_000;

/**
 * Creates the reading of tokens. An accepted one is remembered for a while, so that its next requests cost no signature
 * check and are answered without a promise.
 */
export const createTokenReader = ({ issuers, log, clock = SYSTEM_CLOCK }: TokenReaderOptions): ReadToken => {
  const verify = createTokenVerifier(issuers, clock);
  const known = new LRUCache<string, Known>({ max: MAX_KNOWN });

  const recall = (token: string): Known | undefined => {
    const found = known.get(token);
    return found !== undefined && clock.elapsed() < found.until ? found : undefined;
  };

  const accept = async (token: string): Promise<Known> => {
    const { claims, endsAt } = await verify(token);
    const earlier = recall(token); // of a request that came at the same time
    if (earlier !== undefined) return earlier;
    const viewer = Object.freeze(viewerOfClaims(claims));
    const until = clock.elapsed() + Math.min(KNOWN_FOR_MS, endsAt - clock.wall());
    const accepted = { viewer, until, stated: viewer };
    known.set(token, accepted);
    return accepted;
  };

  return ({ token, purpose, requestId }) => {
    const found = recall(token);
    if (found !== undefined) return withPurpose(found, purpose);
    return accept(token).then(
      (accepted) => withPurpose(accepted, purpose),
      (error: unknown) => {
        logRefusal(error, requestId, log);
        throw error;
      },
    );
  };
};

/** Notes why a token was refused, which whoever sent it is not told. */
export const logRefusal = (error: unknown, requestId: string, log: Log): void => {
  if (error instanceof AppError && error.code === "TOKEN_INVALID")
    log.info({ requestId, reason: error.cause }, "token refused");
};

const withPurpose = (known: Known, purpose: string | undefined): Viewer => {
  if (purpose === undefined) return known.viewer;
  if (known.stated.purpose !== purpose) known.stated = Object.freeze({ ...known.viewer, purpose });
  return known.stated;
};
