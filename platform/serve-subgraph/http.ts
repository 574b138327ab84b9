import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { z } from "zod";
import { OPEN_DOOR } from "../access/viewer.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { ExecuteLocally } from "../subgraph-call.ts";
import { systemCodeOf } from "../system-code.ts";

export interface SubgraphServerOptions {
  readonly name: string;
  readonly execute: ExecuteLocally;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Tells whether the database answers; decides `/readyz`. */
  readonly isReady: () => Promise<boolean>;
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

/**
 * Serves one subgraph at `/graphql` for the gateway, with `/healthz` and `/readyz` for whoever watches it.
 *
 * @throws AppError PORT_IN_USE
 */
export const serveSubgraph = async (options: SubgraphServerOptions): Promise<SubgraphServer> => {
  const { name, execute, port, host, log, isReady } = options;
  const app = fastify({ logger: false, bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: "idle" });

  app.post("/graphql", async (request, reply) => {
    const parsed = REQUEST.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ errors: [asError(new AppError("BAD_REQUEST"))] });
    const { query, operationName, variables } = parsed.data;
    const requestId = String(request.headers["x-request-id"] ?? request.id);
    return execute(
      { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
      { requestId, viewer: OPEN_DOOR },
    );
  });
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
    stop: () => app.close(),
  };
};

const toAppError = (status: number): AppError => {
  if (status === 413) return new AppError("REQUEST_TOO_LARGE", { maximum: `${BODY_LIMIT_BYTES} bytes` });
  return new AppError(status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
};

const asError = ({ message, code, details }: AppError) => ({ message, extensions: { code, details } });
