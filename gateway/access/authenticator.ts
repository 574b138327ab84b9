import type { IncomingMessage } from "node:http";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { Log } from "../../platform/log.ts";
import { purposeOf } from "./purpose.ts";
import { logRefusal, type ReadToken } from "./token-reader.ts";
import { tokenRefused } from "./token-refused.ts";

/** The part of a request that says who sends it. */
export interface SignedRequest {
  readonly id: string;
  readonly raw: Pick<IncomingMessage, "headers" | "rawHeaders" | "method">;
}

/**
 * Tells who sends a request: the open door, or the viewer of the token or the session it carries. A token or a session that is
 * not accepted is never taken for none.
 *
 * @throws AppError TOKEN_INVALID, PURPOSE_MALFORMED, SESSION_ENDED, SAME_ORIGIN_REQUIRED, SIGN_IN_UNAVAILABLE
 */
export type Authenticate = (request: SignedRequest) => Viewer | Promise<Viewer>;

/** The viewer of a request that comes with cookies; undefined when none of them is of a session. */
export type ReadSession = (request: SignedRequest) => Viewer | Promise<Viewer> | undefined;

export interface AuthenticatorOptions {
  readonly readToken: ReadToken;
  /** @default there are no sessions, and cookies say nothing */
  readonly readSession?: ReadSession | undefined;
  readonly log: Log;
}

/** Creates the look at who sends a request. A header `authorization` goes before any cookie. */
export const createAuthenticator =
  ({ readToken, readSession, log }: AuthenticatorOptions): Authenticate =>
  (request) => {
    const { id, raw } = request;
    if (raw.headers.authorization === undefined) {
      if (raw.headers.cookie === undefined) return OPEN_DOOR;
      return readSession?.(request) ?? OPEN_DOOR;
    }
    let token: string;
    try {
      token = bearerToken(raw);
    } catch (error) {
      logRefusal(error, id, log);
      throw error;
    }
    return readToken({ token, purpose: purposeOf(raw.headers), requestId: id });
  };

/** Node keeps the first of several headers; which of them a proxy before us has looked at is not known. */
const bearerToken = ({ headers, rawHeaders }: SignedRequest["raw"]): string => {
  const times = rawHeaders.filter((text, place) => place % 2 === 0 && text.toLowerCase() === "authorization").length;
  if (times > 1) throw tokenRefused("several headers");
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (token === undefined) throw tokenRefused("not a bearer token");
  return token;
};
