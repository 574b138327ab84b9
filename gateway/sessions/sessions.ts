import type { IncomingHttpHeaders } from "node:http";
import type { Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import type { ReadSession } from "../access/authenticator.ts";
import type { Clock } from "../access/clock.ts";
import { purposeOf } from "../access/purpose.ts";
import type { ReadToken, TokenOfRequest } from "../access/token-reader.ts";
import { tokenRefused } from "../access/token-refused.ts";
import type { Cookie } from "./cookie.ts";
import { type PublicOrigin, refuseChangesByOtherPages } from "./same-origin.ts";
import type { SecretStore } from "./secret-store.ts";

/** What an identity provider has given out for a reader, or what makes them a persona. It stays in this process. */
export interface Tokens {
  /** Whether the identity provider knows of them, and is told when they are no longer used. */
  readonly isOfProvider: boolean;
  /** Says who the reader is, exactly as a token in a header would. */
  readonly access: string;
  /** By which the next one is had; undefined of who gets none. */
  readonly refresh: string | undefined;
}

/** A reader who is signed in. */
export interface Session {
  tokens: Tokens;
  readonly subject: Viewer["subject"];
  /** The renewal under way. */
  renewal: Promise<void> | undefined;
  /** When a renewal that found no issuer may be tried again, on the clock that is never set back. */
  renewableAt: number;
}

/** The time for which an issuer that does not answer is left alone, milliseconds. */
const PAUSE_MS = 10_000;

export interface SessionsOptions {
  readonly store: SecretStore<Session>;
  readonly cookie: Cookie;
  readonly readToken: ReadToken;
  /**
   * Gets new tokens from the issuer.
   *
   * @throws AppError SIGN_IN_UNAVAILABLE when it does not answer; any other error ends the session
   */
  readonly renew: ((refreshToken: string) => Promise<Tokens>) | undefined;
  readonly publicOrigin: PublicOrigin;
  readonly clock: Pick<Clock, "elapsed">;
}

export interface Sessions {
  readonly read: ReadSession;
  /**
   * Begins a session in the place of the one that the request may carry, and gives the header `set-cookie` for it.
   *
   * @param subject who must be the tokens' owner; anybody unless given
   * @throws AppError TOKEN_INVALID
   */
  begin(
    request: { readonly id: string; readonly headers: IncomingHttpHeaders },
    tokens: Tokens,
    subject?: string,
  ): Promise<{ readonly header: string; readonly viewer: Viewer }>;
  /** Ends the session that a request carries; gives its tokens, undefined when there was none. */
  end(headers: IncomingHttpHeaders): Tokens | undefined;
}

/**
 * Creates the sessions of browsers: a cookie names one, and its access token says who the reader is, by the same check as a token
 * in a header. Where that token has ended the issuer is asked for the next one, once for all requests that wait for it.
 */
export const createSessions = (options: SessionsOptions): Sessions => {
  const { store, cookie, readToken, renew, publicOrigin, clock } = options;

  const end = (headers: IncomingHttpHeaders): Tokens | undefined => {
    const id = cookie.read(headers);
    const session = id === undefined ? undefined : store.find(id);
    if (id !== undefined) store.remove(id);
    return session?.tokens;
  };

  const renewTokens = async (session: Session): Promise<void> => {
    const { refresh } = session.tokens;
    if (renew === undefined || refresh === undefined) throw new AppError("SESSION_ENDED");
    if (clock.elapsed() < session.renewableAt) throw new AppError("SIGN_IN_UNAVAILABLE");
    try {
      session.tokens = await renew(refresh);
    } catch (error) {
      if (isUnavailable(error)) session.renewableAt = clock.elapsed() + PAUSE_MS;
      throw error;
    }
  };

  /** @param refused the token that has ended; another request may have had it renewed since */
  const readRenewed = async (id: string, session: Session, refused: string, given: Omit<TokenOfRequest, "token">) => {
    try {
      if (session.tokens.access === refused) {
        session.renewal ??= renewTokens(session).finally(() => {
          session.renewal = undefined;
        });
        await session.renewal;
      }
      const viewer = await readToken({ token: session.tokens.access, ...given });
      // Whoever signed out meanwhile is out, and nobody becomes somebody else on the way.
      if (store.find(id) !== undefined && viewer.subject === session.subject) return viewer;
    } catch (error) {
      if (isUnavailable(error)) throw error;
    }
    store.remove(id);
    throw new AppError("SESSION_ENDED");
  };

  return {
    read: ({ id: requestId, raw }) => {
      const id = cookie.read(raw.headers);
      if (id === undefined) return undefined;
      refuseChangesByOtherPages(raw, publicOrigin);
      const session = store.find(id);
      if (session === undefined) throw new AppError("SESSION_ENDED");
      const { access: token } = session.tokens;
      const given = { purpose: purposeOf(raw.headers), requestId };
      const viewer = readToken({ token, ...given });
      return viewer instanceof Promise ? viewer.catch(() => readRenewed(id, session, token, given)) : viewer;
    },
    begin: async ({ id: requestId, headers }, tokens, expected) => {
      const viewer = await readToken({ token: tokens.access, purpose: undefined, requestId });
      const { subject } = viewer;
      if (expected !== undefined && subject !== expected) throw tokenRefused("another subject");
      end(headers);
      const id = store.add({ tokens, subject, renewal: undefined, renewableAt: Number.NEGATIVE_INFINITY });
      return { header: cookie.write(id), viewer };
    },
    end,
  };
};

const isUnavailable = (error: unknown): boolean => error instanceof AppError && error.code === "SIGN_IN_UNAVAILABLE";
