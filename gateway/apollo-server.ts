import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { Log } from "../platform/log.ts";
import { stringifyResult } from "./engine/compiled/stringify-result.ts";
import { createErrorsPlugin, formatError } from "./plugins/errors.ts";
import { explainPlugin } from "./plugins/explain.ts";
import { noIdentityNumbers } from "./plugins/number-literals.ts";
import { operationPlugin } from "./plugins/operation.ts";
import { sourcesPlugin } from "./plugins/sources.ts";
import { createValueCompletionPlugin } from "./plugins/value-completion.ts";
import type { GatewayContext } from "./request-record.ts";

export interface ApolloServerSettings {
  readonly introspection: boolean;
  readonly hideSchemaDetails: boolean;
  readonly maxTokens: number;
}

/**
 * Sets up Apollo Server around an engine. Everything of it that reports to its maker is switched off by name, since a
 * variable in the environment (APOLLO_KEY) would switch it on.
 */
export const createApolloServer = (
  gateway: GatewayInterface,
  { introspection, hideSchemaDetails, maxTokens }: ApolloServerSettings,
  log: Log,
): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: hideSchemaDetails,
    parseOptions: { maxTokens },
    validationRules: [noIdentityNumbers],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    formatError,
    stringifyResult,
    logger: serverLog(log),
    plugins: [
      ...OFF,
      operationPlugin,
      sourcesPlugin,
      createValueCompletionPlugin(log),
      explainPlugin,
      createErrorsPlugin(log),
    ],
  });

const OFF: readonly ApolloServerPlugin<GatewayContext>[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const serverLog = (log: Log) => ({
  debug: (message: unknown) => log.debug(String(message)),
  info: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(String(message)),
});
