import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { isLoopback } from "../../platform/loopback.ts";
import type { Authenticate } from "../access/authenticator.ts";
import { PURPOSE } from "../access/purpose.ts";
import { DATA_HEADERS, VARY_BY_READER } from "../plugins/security-headers.ts";
import { recordOf } from "../request-record.ts";
import type { Cookie } from "./cookie.ts";
import type { Provider } from "./provider.ts";
import { type PublicOrigin, refuseOtherPages } from "./same-origin.ts";
import type { Sessions } from "./sessions.ts";

/** Whom a reader may become without signing in, where that is let. */
export interface Personas {
  /** How each is named, `governor:PROVINCE`. */
  readonly forms: readonly string[];
  /**
   * A token of one of them.
   *
   * @throws AppError PERSONA_REFUSED
   */
  tokenFor(persona: string, purpose: string | null): Promise<string>;
}

/** How a gateway keeps readers signed in. */
export interface SessionOptions {
  readonly sessions: Sessions;
  readonly cookie: Cookie;
  readonly publicOrigin: PublicOrigin;
  /** Undefined where nobody can sign in. */
  readonly provider: Provider | undefined;
  /** Undefined where there are none. */
  readonly personas: Personas | undefined;
}

export interface SessionRouteOptions extends SessionOptions {
  readonly authenticate: Authenticate;
  /** Whether the graph is one that the portal's pages are about. */
  readonly hasReports: () => boolean;
  readonly log: Log;
}

const HEADERS = { ...DATA_HEADERS, vary: VARY_BY_READER };

const BODY = z.strictObject({ persona: z.string().max(100), purpose: z.string().regex(PURPOSE).optional() });

/**
 * Serves `/session`: who asks, becoming a persona of the demo, and leaving. A session that has ended is told once, with its cookie
 * taken away: any other request with it is refused, so that what the public may see is never taken for what the reader may.
 */
export const serveSession = (app: FastifyInstance, options: SessionRouteOptions): void => {
  const { sessions, cookie, publicOrigin, provider, personas, authenticate, hasReports, log } = options;

  /** Personas are for this machine: a name of another host that leads here is somebody's trick, or a proxy. */
  const personasFor = ({ hostname }: FastifyRequest): Personas | undefined =>
    isLoopback(hostname) ? personas : undefined;

  const send = (
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    more: Readonly<Record<string, unknown>> = {},
  ): FastifyReply => {
    recordOf(request).viewer = viewer;
    const { subject, role, scopes, regions } = viewer;
    return reply.headers(HEADERS).send({
      viewer: { subject, role, scopes, regions },
      personas: personasFor(request)?.forms ?? [],
      canSignIn: provider !== undefined,
      hasReports: hasReports(),
      ...more,
    });
  };

  app.get("/session", async (request, reply) => {
    try {
      return send(request, reply, await authenticate(request));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "SESSION_ENDED") throw error;
      void reply.header("set-cookie", cookie.clear());
      return send(request, reply, OPEN_DOOR, { hasEnded: true });
    }
  });

  app.delete("/session", async (request, reply) => {
    refuseOtherPages(request.raw, publicOrigin);
    const tokens = sessions.end(request.headers);
    void reply.header("set-cookie", cookie.clear());
    const goodbye = tokens?.isOfProvider === true ? await leave(request, tokens) : null;
    return send(request, reply, OPEN_DOOR, goodbye === null ? {} : { signOutAt: goodbye.href });
  });

  /** The reader is out here, whatever the provider says. */
  const leave = async (request: FastifyRequest, tokens: Parameters<Provider["leave"]>[0]): Promise<URL | null> => {
    try {
      return (await provider?.leave(tokens)) ?? null;
    } catch (error) {
      const reason = error instanceof AppError ? error.cause : undefined;
      log.warn({ requestId: request.id, reason }, "the identity provider was not told of a sign-out");
      return null;
    }
  };

  if (personas === undefined) return;
  app.post("/session/persona", async (request, reply) => {
    refuseOtherPages(request.raw, publicOrigin);
    const offered = personasFor(request);
    if (offered === undefined) throw new AppError("NOT_FOUND");
    const { success, data } = BODY.safeParse(request.body);
    if (!success) throw new AppError("BAD_REQUEST");
    const access = await offered.tokenFor(data.persona, data.purpose ?? null);
    const { header, viewer } = await sessions.begin(request, { access, refresh: undefined, isOfProvider: false });
    void reply.header("set-cookie", header);
    return send(request, reply, viewer);
  });
};
