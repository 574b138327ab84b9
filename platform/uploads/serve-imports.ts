import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ERRORS } from "../error-table.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { SignedContext } from "../signing/context-text.ts";
import type { VerifyCall } from "../signing/verify-call.ts";
import type { ImportDoor } from "./door.ts";
import { readOrder } from "./order.ts";
import { splitSeal } from "./seal.ts";
import { type Spool, uploadTooLarge } from "./spool.ts";

/** How a subgraph takes files in. */
export interface ServedImports {
  readonly door: ImportDoor;
  readonly spool: Spool;
  /** Longest file, bytes. */
  readonly maxBytes: number;
}

export interface ServeImportsOptions extends ServedImports {
  readonly name: string;
  readonly verify: VerifyCall;
  readonly log: Log;
}

const NO_BODY = Buffer.alloc(0);

/** Longest time without a byte from the gateway, milliseconds. */
const IDLE_MS = 30_000;

const PARAMS = z.object({ format: z.string(), upload: z.string().default("") });

/**
 * Serves the way of files into a subgraph to the gateways: `GET /imports/FORMAT` asks whether one would be taken, `POST` brings
 * it, and `GET /imports/FORMAT/UPLOAD` tells what became of it. The signature of a call covers the hash of the file by the
 * address, so that it is looked at before a byte of the file is.
 */
export const serveImports = (app: FastifyInstance, options: ServeImportsOptions): void => {
  const { name, verify, log, door, spool, maxBytes } = options;

  /** @throws AppError CALL_NOT_SIGNED */
  const contextOf = ({ method, url: path, headers }: FastifyRequest): SignedContext => {
    const verdict = verify({ method, path, headers, body: NO_BODY });
    if ("context" in verdict) return verdict.context;
    log.warn({ subgraph: name, reason: verdict.refused }, "call refused");
    throw new AppError("CALL_NOT_SIGNED");
  };

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", async () => undefined); // the body is read in the handler, after the signature

    scope.get("/imports/:format", async (request) => {
      const context = contextOf(request);
      await door.ask(orderOf(request).order, context);
      return { data: {} };
    });
    scope.post("/imports/:format", async (request) => {
      const context = contextOf(request);
      const { order, sha256, bytes } = orderOf(request);
      if (bytes > maxBytes) throw uploadTooLarge(maxBytes);
      const file = await spool.receive(request.raw, { maxBytes: bytes, idleMs: IDLE_MS });
      if (file.sha256 !== sha256 || file.bytes !== bytes) {
        await file.remove();
        throw new AppError("UPLOAD_DAMAGED");
      }
      return { data: { upload: await door.take(order, file, context) } };
    });
    scope.get("/imports/:format/:upload", async (request) => {
      const context = contextOf(request);
      const { format, upload } = PARAMS.parse(request.params);
      return { data: { upload: await door.look(format, upload, context) } };
    });
    scope.setErrorHandler(async (error, request, reply) => {
      if (!(error instanceof AppError))
        log.error({ subgraph: name, requestId: request.id, err: error }, "a call failed");
      const { message, code, details } = error instanceof AppError ? error : new AppError("INTERNAL_SERVER_ERROR");
      // What is left of a body nobody reads goes with the connection.
      if (!request.raw.complete) void reply.header("connection", "close");
      return reply.code(ERRORS[code].status).send({ errors: [{ message, extensions: { code, details } }] });
    });
  });
};

const orderOf = ({ params, url }: FastifyRequest) => {
  const { rest, sha256, bytes } = splitSeal(url.split("?").slice(1).join("?"));
  return { order: readOrder(PARAMS.parse(params).format, rest), sha256, bytes };
};
