import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { type Clock, SYSTEM_CLOCK } from "./clock.ts";
import { purposeOf } from "./purpose.ts";
import { viewerOfClaims } from "./token-claims.ts";
import { tokenRefused } from "./token-refused.ts";
import { createTokenVerifier, type TrustedIssuer } from "./verify-token.ts";

/** The part of a request that says who sends it. */
export interface SignedRequest {
  readonly id: string;
  readonly raw: Pick<IncomingMessage, "headers" | "rawHeaders">;
}

/**
 * Tells who sends a request: the open door, or the viewer of the token it carries. A token that is not accepted is never
 * taken for no token.
 *
 * @throws AppError TOKEN_INVALID, PURPOSE_MALFORMED
 */
export type Authenticate = (request: SignedRequest) => Viewer | Promise<Viewer>;

export interface AuthenticatorOptions {
  /** Whose tokens are accepted; without any, only the open door is open. */
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
 * check and are answered without a promise; the same token and purpose give the same viewer object.
 */
export const createAuthenticator = ({ issuers, log, clock = SYSTEM_CLOCK }: AuthenticatorOptions): Authenticate => {
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

  const refused = (error: unknown, requestId: string): unknown => {
    if (error instanceof AppError && error.code === "TOKEN_INVALID")
      log.info({ requestId, reason: error.cause }, "token refused");
    return error;
  };

  return ({ id, raw }) => {
    if (raw.headers.authorization === undefined) return OPEN_DOOR;
    try {
      const token = bearerToken(raw);
      const found = recall(token);
      if (found !== undefined) return withPurpose(found, purposeOf(raw.headers));
      return accept(token).then(
        (accepted) => withPurpose(accepted, purposeOf(raw.headers)),
        (error: unknown) => {
          throw refused(error, id);
        },
      );
    } catch (error) {
      throw refused(error, id);
    }
  };
};

/** Node keeps the first of several headers; which of them a proxy before us has looked at is not known. */
const bearerToken = ({ headers, rawHeaders }: SignedRequest["raw"]): string => {
  const times = rawHeaders.filter((text, place) => place % 2 === 0 && text.toLowerCase() === "authorization").length;
  if (times > 1) throw tokenRefused("several headers");
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (token === undefined) throw tokenRefused("not a bearer token");
  return token;
};

/** The purpose stated for one request goes before the one the token names. */
const withPurpose = (known: Known, purpose: string | undefined): Viewer => {
  if (purpose === undefined) return known.viewer;
  if (known.stated.purpose !== purpose) known.stated = Object.freeze({ ...known.viewer, purpose });
  return known.stated;
};
