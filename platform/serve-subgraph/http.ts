import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { z } from "zod";
import { createDrain } from "../drain.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { VerifyCall } from "../signing/verify-call.ts";
import type { ExecuteLocally } from "../subgraph-call.ts";
import { systemCodeOf } from "../system-code.ts";
import { type ServedImports, serveImports } from "../uploads/serve-imports.ts";

export interface SubgraphServerOptions {
  readonly name: string;
  readonly execute: ExecuteLocally;
  /** Tells the calls of our gateways from all others, which are answered nothing. */
  readonly verify: VerifyCall;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Tells whether the database answers; decides `/readyz`. */
  readonly isReady: () => Promise<boolean>;
  /** How files are taken in that were uploaded at a gateway. @default none are */
  readonly imports?: ServedImports | undefined;
  /** Longest time that requests in flight are waited for at the end, milliseconds. @default 10000 */
  readonly drainTimeoutMs?: number;
}

export interface SubgraphServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const REQUEST = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** A batch of entities for a whole province is a long list of representations. */
const BODY_LIMIT_BYTES = 16 * 1024 * 1024;

const NO_BODY = Buffer.alloc(0);

/**
 * Serves one subgraph at `/graphql`, and its imports, for the gateways, with `/healthz` and `/readyz` for whoever watches it.
 *
 * @throws AppError PORT_IN_USE
 */
export const serveSubgraph = async (options: SubgraphServerOptions): Promise<SubgraphServer> => {
  const { name, execute, verify, port, host, log, isReady, imports, drainTimeoutMs = 10_000 } = options;
  const app = fastify({ logger: false, bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: "idle" });
  const drain = createDrain(app);

  // The signature is over the bytes that came, so they are kept as they are, whatever they are said to be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  app.post<{ Body: Buffer | undefined }>("/graphql", async (request, reply) => {
    const { method, url: path, headers, body = NO_BODY } = request;
    const verdict = verify({ method, path, headers, body });
    if ("refused" in verdict) {
      log.warn({ subgraph: name, reason: verdict.refused }, "call refused");
      return reply.code(401).send({ errors: [asError(new AppError("CALL_NOT_SIGNED"))] });
    }
    const parsed = REQUEST.safeParse(readJson(body));
    if (!parsed.success) return reply.code(400).send({ errors: [asError(new AppError("BAD_REQUEST"))] });
    const { query, operationName, variables } = parsed.data;
    return execute(
      { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
      verdict.context,
    );
  });
  if (imports !== undefined) serveImports(app, { name, verify, log, ...imports });
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) =>
    (await isReady()) ? { status: "ok" } : reply.code(503).send({ status: "down" }),
  );
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ errors: [asError(new AppError("NOT_FOUND"))] }));
  app.setErrorHandler<{ statusCode?: number } & Error>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ subgraph: name, requestId: request.id, err: error }, "A request failed");
    return reply.code(status).send({ errors: [asError(toAppError(status))] });
  });

  try {
    await app.listen({ port, host });
  } catch (error) {
    throw systemCodeOf(error) === "EADDRINUSE" ? new AppError("PORT_IN_USE", { port }, error) : error;
  }
  const { port: listening } = app.server.address() as AddressInfo; // a listening TCP server has an address object
  return {
    url: `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${listening}/graphql`,
    port: listening,
    stop: () => drain(drainTimeoutMs),
  };
};

/** Undefined for what is no JSON. */
const readJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

const toAppError = (status: number): AppError => {
  if (status === 413) return new AppError("REQUEST_TOO_LARGE", { maximum: `${BODY_LIMIT_BYTES} bytes` });
  return new AppError(status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
};

const asError = ({ message, code, details }: AppError) => ({ message, extensions: { code, details } });
