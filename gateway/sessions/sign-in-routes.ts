import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { recordOf } from "../request-record.ts";
import type { Cookie } from "./cookie.ts";
import { sendProblem } from "./problem-page.ts";
import type { Attempt, Provider } from "./provider.ts";
import { localPath } from "./return-path.ts";
import type { SecretStore } from "./secret-store.ts";
import type { Sessions } from "./sessions.ts";

/** A sign-in whose reader is at the provider. */
export interface PendingSignIn extends Attempt {
  /** Where in the portal the reader goes on. */
  readonly returnTo: string;
}

/** How readers sign in with a provider. */
export interface SignInOptions {
  readonly provider: Provider;
  readonly pending: SecretStore<PendingSignIn>;
  /** Names the pending sign-in of a browser. */
  readonly pendingCookie: Cookie;
  readonly sessions: Sessions;
}

interface SignInRouteOptions extends SignInOptions {
  readonly log: Log;
}

/** The path that the provider sends readers back to. */
export const CALLBACK_PATH = "/sign-in/callback";

/** Longest time that a reader may take at the provider, seconds. */
export const SIGN_IN_TIME_S = 600;

/** Nothing keeps an answer that moves a reader on. */
const NO_STORE = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/**
 * Serves `/sign-in`, which sends a reader to the provider, and the address they come back to. What they come back with counts once,
 * within ten minutes, and only in the browser that was sent: nobody can be signed in as somebody else by a link.
 */
export const serveSignIn = (app: FastifyInstance, options: SignInRouteOptions): void => {
  const { provider, pending, pendingCookie, sessions, log } = options;

  /** Tells a failure on a page of its own: the reader has followed a link. */
  const orTold = async (
    request: FastifyRequest,
    reply: FastifyReply,
    returnTo: string,
    work: () => Promise<FastifyReply>,
  ): Promise<FastifyReply> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log.warn({ requestId: request.id, code: error.code, reason: error.cause }, "sign-in failed");
      recordOf(request).errorCodes = [error.code];
      return sendProblem(reply, { code: error.code, requestId: request.id, returnTo });
    }
  };

  app.get("/sign-in", async (request, reply) => {
    const returnTo = localPath((request.query as { readonly return?: unknown }).return); // as Fastify reads addresses
    return orTold(request, reply, returnTo, async () => {
      const { address, attempt } = await provider.begin();
      pending.remove(pendingCookie.read(request.headers) ?? "");
      const id = pending.add({ ...attempt, returnTo });
      return reply
        .headers({ ...NO_STORE, "set-cookie": pendingCookie.write(id, SIGN_IN_TIME_S) })
        .redirect(address.href, 303);
    });
  });

  app.get(CALLBACK_PATH, async (request, reply) => {
    const query = request.url.split("?").slice(1).join("?");
    const id = pendingCookie.read(request.headers) ?? "";
    const begun = pending.find(id);
    return orTold(request, reply, begun?.returnTo ?? "/", async () => {
      // One that was not sent away with this state is another's: what this browser has begun stays as it is.
      if (begun === undefined || new URLSearchParams(query).get("state") !== begun.state)
        throw new AppError("SIGN_IN_STALE");
      pending.remove(id);
      const { subject, ...tokens } = await provider.finish(query, begun);
      const { header } = await beginSession(request, tokens, subject);
      return reply
        .headers({ ...NO_STORE, "set-cookie": [pendingCookie.clear(), header] })
        .redirect(begun.returnTo, 303);
    });
  });

  /** @throws AppError SIGN_IN_FAILED */
  const beginSession = async (request: FastifyRequest, tokens: Parameters<Sessions["begin"]>[1], subject: string) => {
    try {
      return await sessions.begin(request, tokens, subject);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "TOKEN_INVALID") throw error;
      throw new AppError("SIGN_IN_FAILED", {}, `access token: ${String(error.cause)}`);
    }
  };
};
