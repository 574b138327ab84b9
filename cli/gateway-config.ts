import type { GatewayConfig } from "../gateway/server.ts";
import type { Config } from "../platform/config.ts";
import { findPortal } from "./find-portal.ts";

/** The gateway as the settings describe it: the one place where a setting becomes an option of the gateway. */
export const gatewayConfig = (config: Config): GatewayConfig => ({
  port: config.PORT,
  host: config.HOST,
  engine: config.SINERGI_ENGINE,
  supergraph: { file: config.SUPERGRAPH_FILE },
  introspection: config.SINERGI_INTROSPECTION,
  // Whoever may not read the schema is not told names of it in error texts either.
  hideSchemaDetails: !config.SINERGI_INTROSPECTION,
  maxTokens: config.REQUEST_TOKEN_LIMIT,
  bodyLimit: config.REQUEST_BODY_LIMIT_BYTES,
  requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
  drainTimeoutMs: config.SHUTDOWN_TIMEOUT_MS,
  allowedOrigins: config.ALLOWED_ORIGINS,
  portal: findPortal(),
  joinQueries: config.SINERGI_DEDUPLICATION === "both",
});
