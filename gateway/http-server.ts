import fastify, { type FastifyInstance } from "fastify";
import type { Log } from "../platform/log.ts";
import { answerBrokenHttp, answerError, answerHttpErrors } from "./plugins/http-errors.ts";
import { limitReceiving } from "./plugins/receive-deadline.ts";
import { REQUEST_ID_HEADER, requestIdOf } from "./plugins/request-id.ts";
import { logRequests } from "./plugins/request-log.ts";

/** Longest time a client may take to send a request, milliseconds: a slow one must not hold a connection for ever. */
const RECEIVE_TIMEOUT_MS = 30_000;

/** The same for a file, which is long and comes from far away. */
const FILE_TIMEOUT_MS = 30 * 60_000;

/** Creates the HTTP server with what holds for every path: request ids, the log line, the shape of errors. */
export const createHttpServer = (bodyLimit: number, log: Log): FastifyInstance => {
  const app = fastify({
    bodyLimit,
    requestTimeout: FILE_TIMEOUT_MS,
    genReqId: requestIdOf,
    // Requests that still arrive on an open connection while it drains are answered.
    return503OnClosing: false,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply, bodyLimit, log),
    clientErrorHandler: answerBrokenHttp,
  });
  app.server.headersTimeout = RECEIVE_TIMEOUT_MS;
  limitReceiving(app, RECEIVE_TIMEOUT_MS);
  app.addHook("onRequest", async (request, reply) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
  });
  logRequests(app, log);
  answerHttpErrors(app, bodyLimit, log);
  return app;
};
