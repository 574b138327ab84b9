import type { AddressInfo } from "node:net";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { createDrain } from "../platform/drain.ts";
import { AppError } from "../platform/errors.ts";
import { createLog, type Log } from "../platform/log.ts";
import { systemCodeOf } from "../platform/system-code.ts";
import { type Authenticate, createAuthenticator } from "./access/authenticator.ts";
import { createTokenReader } from "./access/token-reader.ts";
import { createAskFor } from "./exports/ask-graph.ts";
import { type ExportOptions, serveExports } from "./exports/route.ts";
import { createGraph, type GraphConfig, type GraphDeps } from "./graph.ts";
import { createHttpServer } from "./http-server.ts";
import { serveGraphql } from "./graphql-route.ts";
import { servePortal } from "./plugins/portal.ts";
import { followRootFields } from "./root-fields.ts";
import { serveSession, type SessionOptions } from "./sessions/session-routes.ts";
import { serveSignIn, type SignInOptions } from "./sessions/sign-in-routes.ts";
import { createReadiness, type Readiness, serveReadiness } from "./plugins/readiness.ts";
import { supergraphInvalid } from "./supergraph.ts";
import { serveUploads, type UploadOptions } from "./uploads/route.ts";

export interface GatewayConfig extends GraphConfig {
  /** 0 takes a free one. */
  readonly port: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** Longest request body, bytes. @default 256 KB */
  readonly bodyLimit?: number;
  /** Longest time a request may take, milliseconds. @default 15000 */
  readonly requestTimeoutMs?: number;
  /** Longest time that requests in flight are waited for at the end, milliseconds. @default 10000 */
  readonly drainTimeoutMs?: number;
  /** Sites, as browsers write them in `Origin`, whose pages may ask besides our own. @default [] */
  readonly allowedOrigins?: readonly string[];
  /** Folder of the built pages; null serves none. @default null */
  readonly portal?: string | null;
}

export interface GatewayDeps extends GraphDeps {
  /** Tells who asks. @default everybody is the open door, and every token is refused */
  readonly authenticate?: Authenticate;
  /** How browsers are kept signed in. @default they are not */
  readonly sessions?: SessionOptions | undefined;
  /** How readers sign in with an identity provider. @default nobody can */
  readonly signIn?: SignInOptions | undefined;
  /** Root fields that the portal's pages ask; over a graph without them there is the query page only. @default there is no other page */
  readonly reportFields?: readonly string[] | undefined;
  /** How files are taken in. @default none are */
  readonly uploads?: UploadOptions | undefined;
  /** How files are made of answers. @default none are */
  readonly exports?: ExportOptions | undefined;
  /** @default a log of its own on standard error */
  readonly log?: Log;
}

export interface Gateway {
  /** Where it answers, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Whether it can answer now, and which subgraph cannot. */
  ready(): Promise<Readiness>;
  /** @throws AppError SUPERGRAPH_INVALID; the supergraph before then stays */
  updateSupergraph(supergraphSdl: string): void;
  /** Answers what is in flight, then closes the engine and the transports. */
  stop(): Promise<void>;
}

/**
 * Starts a gateway: assembles engine, GraphQL server, HTTP server and pages, and listens.
 *
 * @throws AppError SUPERGRAPH_INVALID, PORT_IN_USE
 * @example
 *   const gateway = await createGateway(
 *     { port: 4000, engine: "apollo", supergraph: { file: "schema/supergraph.graphql" } },
 *     { transportFor: createHttpTransportFor() },
 *   );
 */
export const createGateway = async (config: GatewayConfig, deps: GatewayDeps): Promise<Gateway> => {
  const { host = "127.0.0.1", bodyLimit = 256 * 1024, drainTimeoutMs = 10_000 } = config;
  const log = deps.log ?? createLog();
  const graph = await createGraph(config, deps, log);
  const { supergraph, engine, transportFor, server } = graph;
  const introspection = config.introspection ?? true;
  const hasRootFields = followRootFields(engine);
  const hasReports = (): boolean => hasRootFields(deps.reportFields ?? []);
  const app = createHttpServer(bodyLimit, log);
  const drain = createDrain(app);
  let stopped: Promise<void> | undefined;

  const shutDown = async (): Promise<void> => {
    supergraph.close();
    await drain(drainTimeoutMs);
    await graph.stop();
  };

  try {
    await graph.start();
    const authenticate =
      deps.authenticate ?? createAuthenticator({ readToken: createTokenReader({ issuers: [], log }), log });
    const allowedOrigins = config.allowedOrigins ?? [];
    const requestTimeoutMs = config.requestTimeoutMs ?? 15_000;
    const readiness = createReadiness({ subgraphs: () => supergraph.subgraphs(), transportFor });
    serveReadiness(app, readiness, () => stopped !== undefined);
    serveGraphql(app, {
      answer: (context) => fastifyApolloHandler(server, { context: async (request, reply) => context(request, reply) }),
      authenticate,
      page: typeof config.portal === "string" ? servePortal(app, { folder: config.portal, hasReports }) : undefined,
      allowedOrigins,
      requestTimeoutMs,
      introspection,
    });
    if (deps.sessions !== undefined) serveSession(app, { ...deps.sessions, authenticate, hasReports, log });
    if (deps.signIn !== undefined) serveSignIn(app, { ...deps.signIn, log });
    if (deps.uploads !== undefined) {
      serveUploads(app, {
        ...deps.uploads,
        authenticate,
        allowedOrigins,
        subgraphs: () => supergraph.subgraphs(),
        log,
      });
    }
    if (deps.exports !== undefined) {
      const ask = createAskFor(server, requestTimeoutMs);
      serveExports(app, { ...deps.exports, ask, authenticate, allowedOrigins, log });
    }
    await app.listen({ port: config.port, host });
    // A listening TCP server has an address object.
    const { port } = app.server.address() as AddressInfo;
    return {
      url: `http://${urlHost(host)}:${port}`,
      port,
      ready: readiness,
      updateSupergraph: (supergraphSdl) => supergraph.update(supergraphSdl),
      stop: () => (stopped ??= shutDown()),
    };
  } catch (error) {
    await shutDown();
    throw startFailure(error, config);
  }
};

/** Addresses that stand for "every interface" are reached as localhost. */
const urlHost = (host: string): string => {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
};

const startFailure = (error: unknown, { port, supergraph }: GatewayConfig): unknown => {
  if (error instanceof AppError) return error;
  const code = systemCodeOf(error);
  if (code === "EADDRINUSE") return new AppError("PORT_IN_USE", { port }, error);
  // Other faults of the operating system are told as they are; the rest comes from loading the supergraph.
  if (code !== undefined) return error;
  return supergraphInvalid("file" in supergraph ? supergraph.file : "(text)", error);
};
