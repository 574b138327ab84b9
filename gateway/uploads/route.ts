import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ERRORS } from "../../platform/error-table.ts";
import { AppError } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import { nearestName } from "../../platform/nearest-name.ts";
import type { ImportDoor, Upload, UploadContext } from "../../platform/uploads/door.ts";
import { refuseUploadOf } from "../../platform/uploads/may-upload.ts";
import { readOrder } from "../../platform/uploads/order.ts";
import { type Spool, type SpooledFile, uploadTooLarge } from "../../platform/uploads/spool.ts";
import type { Authenticate } from "../access/authenticator.ts";
import { refuseForeignOrigin } from "../plugins/origin.ts";
import { DATA_HEADERS, VARY_BY_READER } from "../plugins/security-headers.ts";
import { recordOf } from "../request-record.ts";
import type { SubgraphAddress } from "../supergraph.ts";
import { refuseOtherBodies } from "./content-type.ts";
import type { DoorFor } from "./http-door.ts";
import { letGoOfBody } from "./let-go.ts";

/** How a gateway takes files in. */
export interface UploadOptions {
  readonly doorFor: DoorFor;
  readonly spool: Spool;
  /** Longest file, bytes. */
  readonly maxBytes: number;
  /** Longest time without a byte, milliseconds. @default 30000 */
  readonly idleMs?: number;
  /** Files that may come in at the same time. @default 2 */
  readonly atOnce?: number;
}

interface UploadRouteOptions extends UploadOptions {
  readonly authenticate: Authenticate;
  readonly allowedOrigins: readonly string[];
  readonly subgraphs: () => readonly SubgraphAddress[];
  readonly log: Log;
}

const HEADERS = { ...DATA_HEADERS, vary: VARY_BY_READER };

/** When to try again, seconds: after a refusal for want of room, and for the end of a long import. */
const BUSY_S = 30;
const RUNNING_S = 5;

const PARAMS = z.object({ source: z.string(), format: z.string(), upload: z.string().default("") });

/**
 * Serves the way in for files: `POST /imports/SOURCE/FORMAT` with the file as body imports it, and
 * `GET /imports/SOURCE/FORMAT/UPLOAD` tells what became of a long one. What the formats are is for the source to know.
 */
export const serveUploads = (app: FastifyInstance, options: UploadRouteOptions): void => {
  const {
    authenticate,
    allowedOrigins,
    subgraphs,
    doorFor,
    spool,
    maxBytes,
    idleMs = 30_000,
    atOnce = 2,
    log,
  } = options;
  let coming = 0;

  /** Who asks, when they may import. */
  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<UploadContext> => {
    refuseForeignOrigin(request, allowedOrigins);
    void reply.headers(HEADERS);
    const record = recordOf(request);
    record.viewer = await authenticate(request);
    refuseUploadOf(record.viewer);
    return { requestId: record.requestId, viewer: record.viewer };
  };

  const doorOf = (source: string): ImportDoor => {
    const known = subgraphs();
    const found = known.find(({ name }) => name === source);
    if (found !== undefined) return doorFor(found.name, found.url);
    const names = known.map(({ name }) => name);
    throw new AppError("IMPORT_SOURCE_UNKNOWN", { value: source, sources: nearestName(source, names) ?? "" });
  };

  const receive = async (request: FastifyRequest): Promise<SpooledFile> => {
    if (coming >= atOnce) throw new AppError("IMPORT_BUSY");
    coming += 1;
    try {
      return await spool.receive(request.raw, { maxBytes, idleMs });
    } catch (error) {
      // Whoever left is told nothing; it is no fault of ours.
      throw request.raw.destroyed ? new AppError("UPLOAD_STALLED", {}, error) : error;
    } finally {
      coming -= 1;
    }
  };

  /** @throws AppError, told to a sender who may still be sending */
  const orTold = async <Result>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      letGoOfBody(request.raw);
      if (!(error instanceof AppError)) throw error;
      const { who, status, retryable } = ERRORS[error.code];
      if (retryable && status === 503) void reply.header("retry-after", BUSY_S);
      if (who === "UPSTREAM") log.warn({ requestId: request.id, code: error.code, err: error.cause }, "upload failed");
      throw error;
    }
  };

  const answer = (reply: FastifyReply, source: string, upload: Upload): FastifyReply => {
    if (upload.outcome === "RUNNING") {
      const place = [source, upload.format, upload.upload].map(encodeURIComponent).join("/");
      void reply.code(202).headers({ location: `/imports/${place}`, "retry-after": RUNNING_S });
    }
    return reply.send({ import: upload });
  };

  void app.register(async (scope) => {
    // Before the type of the body is looked at elsewhere, where nothing is known of files.
    scope.addHook("onRequest", (request, reply) =>
      orTold(request, reply, async () => {
        if (request.method === "POST") refuseOtherBodies(request.headers);
      }),
    );
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", async () => undefined); // the body is read in the handler, once it is known from whom

    scope.post("/imports/:source/:format", { config: { takesLong: true } }, (request, reply) =>
      orTold(request, reply, async () => {
        const context = await enter(request, reply);
        const { source, format } = PARAMS.parse(request.params);
        const door = doorOf(source);
        const order = readOrder(format, request.url.split("?").slice(1).join("?"));
        if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw uploadTooLarge(maxBytes);
        await door.ask(order, context);
        const file = await receive(request);
        return answer(reply, source, await door.take(order, file, context));
      }),
    );
    scope.get("/imports/:source/:format/:upload", (request, reply) =>
      orTold(request, reply, async () => {
        const context = await enter(request, reply);
        const { source, format, upload } = PARAMS.parse(request.params);
        return answer(reply, source, await doorOf(source).look(format, upload, context));
      }),
    );
  });
};
