import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import type { OpenExport } from "../../platform/exports/exporter.ts";
import type { Log } from "../../platform/log.ts";
import type { Authenticate } from "../access/authenticator.ts";
import { refuseForeignOrigin } from "../plugins/origin.ts";
import { DATA_HEADERS, VARY_BY_READER } from "../plugins/security-headers.ts";
import { recordOf } from "../request-record.ts";
import type { AskFor } from "./ask-graph.ts";
import { sendFile } from "./send-file.ts";

/** How a gateway makes files of answers. */
export interface ExportOptions {
  readonly open: OpenExport;
  /** Files that may be made at the same time. */
  readonly atOnce: number;
  /** Longest time without a byte taken, milliseconds. @default 60000 */
  readonly stallMs?: number;
}

interface ExportRouteOptions extends ExportOptions {
  readonly ask: AskFor;
  readonly authenticate: Authenticate;
  readonly allowedOrigins: readonly string[];
  readonly log: Log;
}

/** Kept by the reader alone, and only to be asked again with its `etag`. */
const HEADERS = { ...DATA_HEADERS, "cache-control": "private, no-cache", vary: VARY_BY_READER };

/** When to try again, seconds. */
const BUSY_S = 10;

const PARAMS = z.object({ name: z.string() });
const BODY = z.record(z.string(), z.unknown());

/**
 * Serves files made of answers of the graph: `GET /exports/NAME` with the question in the address, and `POST` with it as JSON. What
 * files there are is for `open` to know; it asks the graph as the sender of the request.
 */
export const serveExports = (app: FastifyInstance, options: ExportRouteOptions): void => {
  const { open, atOnce, stallMs = 60_000, ask, authenticate, allowedOrigins, log } = options;
  let running = 0;

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<FastifyReply> => {
    refuseForeignOrigin(request, allowedOrigins);
    const record = recordOf(request);
    record.viewer = await authenticate(request);
    if (running >= atOnce) {
      void reply.header("retry-after", BUSY_S);
      throw new AppError("EXPORTS_BUSY");
    }
    running += 1;
    const left = new AbortController();
    reply.raw.once("close", () => {
      running -= 1;
      left.abort();
    });
    const { name } = PARAMS.parse(request.params);
    const { signal } = left;
    const file = await open({
      name,
      parameters,
      signal,
      ask: (query, variables) => ask(record, { query, variables }, signal),
    });
    // Whoever has other rights has other figures under the same address.
    const etag = `W/"${createHash("sha256")
      .update(JSON.stringify([file.version, record.viewer]))
      .digest("base64url")}"`;
    void reply.headers({ ...HEADERS, ...file.headers, etag });
    if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
    try {
      await sendFile(reply, file, { left: signal, stallMs });
    } catch (error) {
      record.errorCodes = [error instanceof AppError ? error.code : "INTERNAL_SERVER_ERROR"];
      log.warn({ requestId: record.requestId, err: error }, "export cut off");
    }
    return reply;
  };

  app.get("/exports/:name", { exposeHeadRoute: false }, (request, reply) =>
    answer(request, reply, parametersOf(request.url)),
  );
  app.post("/exports/:name", (request, reply) => {
    const { success, data } = BODY.safeParse(request.body);
    if (!success) throw new AppError("BAD_REQUEST");
    return answer(request, reply, data);
  });
};

/** The parameters of an address; one that is there several times is a list. */
const parametersOf = (url: string): Readonly<Record<string, unknown>> => {
  const given = new URLSearchParams(url.split("?").slice(1).join("?"));
  const names = [...new Set(given.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first, ...others] = given.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
};

const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(",").some((known) => known.trim() === etag);
