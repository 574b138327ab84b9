import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ERRORS, type ErrorCode } from "../../platform/error-table.ts";
import { AppError, type ErrorDetails } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { recordOf } from "../request-record.ts";
import { errorBody } from "./error-shape.ts";
import { REQUEST_ID_HEADER } from "./request-id.ts";
import { DATA_HEADERS } from "./security-headers.ts";

/** What a refused sender is told to bring (RFC 6750), with every 401. */
const CHALLENGE = { "www-authenticate": 'Bearer realm="sinergi", error="invalid_token"' };

/** Refuses a request in the shape of every error. */
export const sendError = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  details: ErrorDetails = {},
  status: number = ERRORS[code].status,
): FastifyReply => {
  const record = recordOf(request);
  record.errorCodes = [code];
  return reply
    .code(status)
    .headers({
      ...DATA_HEADERS,
      ...(status === 401 ? CHALLENGE : {}),
      [REQUEST_ID_HEADER]: request.id,
      "content-type": "application/json; charset=utf-8",
    })
    .send(JSON.stringify(errorBody(code, record.requestId, details)));
};

/** Answers everything that fails before or beside GraphQL: unknown pages, bodies too large or unreadable, our own faults. */
export const answerHttpErrors = (app: FastifyInstance, bodyLimit: number, log: Log): void => {
  app.setNotFoundHandler((request, reply) => sendError(request, reply, "NOT_FOUND"));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, bodyLimit, log));
};

/** Answers one failure of the HTTP layer. */
export const answerError = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  bodyLimit: number,
  log: Log,
): FastifyReply => {
  if (error instanceof AppError) return sendError(request, reply, error.code, error.details);
  const status = statusOf(error);
  if (status === 413) return sendError(request, reply, "REQUEST_TOO_LARGE", { maximum: `${bodyLimit / 1024} KB` });
  if (status < 500) return sendError(request, reply, "BAD_REQUEST", {}, status);
  log.error({ requestId: request.id, err: error }, "unexpected error hidden");
  return sendError(request, reply, "INTERNAL_SERVER_ERROR");
};

const statusOf = (error: unknown): number => {
  if (typeof error !== "object" || error === null) return 500;
  if ("statusCode" in error && typeof error.statusCode === "number") return error.statusCode;
  // A Host header that no URL can be made of.
  return "code" in error && error.code === "ERR_INVALID_URL" ? 400 : 500;
};

/** Statuses of what Node's HTTP parser refuses, by its error code. */
const PARSER_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are no HTTP request; there is no request object yet, so the answer is written by hand. */
export const answerBrokenHttp = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = PARSER_STATUS[error.code ?? ""] ?? 400;
  const body = JSON.stringify(errorBody("BAD_REQUEST", "-"));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
};
