import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { Authenticate } from "./access/authenticator.ts";
import { explanationFor } from "./plugins/explain.ts";
import { sendError } from "./plugins/http-errors.ts";
import { refuseForeignOrigin } from "./plugins/origin.ts";
import type { Portal } from "./plugins/portal.ts";
import { DATA_HEADERS, VARY_BY_READER } from "./plugins/security-headers.ts";
import { requestDeadline } from "./request-deadline.ts";
import { createGatewayContext, type GatewayContext, recordOf } from "./request-record.ts";

export interface GraphqlRouteOptions {
  /** The GraphQL server as a route handler, given the way to make a request's context. */
  readonly answer: (context: (request: FastifyRequest, reply: FastifyReply) => GatewayContext) => RouteHandlerMethod;
  readonly authenticate: Authenticate;
  readonly page: Portal | undefined;
  readonly allowedOrigins: readonly string[];
  readonly requestTimeoutMs: number;
  /** Whether everybody may read the schema. */
  readonly introspection: boolean;
}

/** Other methods reach the GraphQL server too, which answers 405 and names the right ones. */
const METHODS = ["GET", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"];

const HEADERS = { ...DATA_HEADERS, vary: VARY_BY_READER };

/** Serves `/graphql`: the query page to browsers, answers to everybody else. */
export const serveGraphql = (app: FastifyInstance, options: GraphqlRouteOptions): void => {
  const { authenticate, page, allowedOrigins, requestTimeoutMs, introspection } = options;
  const answer = options.answer((request, reply) => {
    const record = recordOf(request);
    const explain = explanationFor(request.headers, record.viewer, introspection);
    return createGatewayContext(record, requestDeadline(reply.raw, requestTimeoutMs), explain);
  });
  app.route({
    method: METHODS,
    url: "/graphql",
    handler: async (request, reply) => {
      if (page?.isAskedFor(request) === true) return page.send(request, reply);
      refuseForeignOrigin(request, allowedOrigins);
      void reply.headers(HEADERS);
      const viewer = authenticate(request);
      // The open door is there at once: nobody waits for it.
      recordOf(request).viewer = viewer instanceof Promise ? await viewer : viewer;
      const body: unknown = await answer.call(app, request, reply);
      const { statusCode: status } = reply;
      if (recordOf(request).answered && status !== NOT_ACCEPTABLE) return body;
      // Refused before or after the GraphQL pipeline, where nothing knows the request's id: told in our shape.
      return sendError(request, reply, status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR", {}, status);
    },
  });
};

/** The one refusal after the pipeline: the client takes no JSON. */
const NOT_ACCEPTABLE = 406;
