import { expect, test } from "@jest/globals";
import { gatewayConfig } from "../../../cli/gateway-config.ts";
import { loadConfig } from "../../../platform/config.ts";

test("every setting of the gateway reaches it", () => {
  const config = loadConfig({
    PORT: "4100",
    HOST: "0.0.0.0",
    SINERGI_ENGINE: "apollo",
    SUPERGRAPH_FILE: "/srv/supergraph.graphql",
    REQUEST_TOKEN_LIMIT: "101",
    REQUEST_BODY_LIMIT_BYTES: "1025",
    REQUEST_TIMEOUT_MS: "102",
    SHUTDOWN_TIMEOUT_MS: "103",
    ALLOWED_ORIGINS: "https://a.go.id, https://b.go.id",
  });
  expect(gatewayConfig(config)).toMatchObject({
    port: 4100,
    host: "0.0.0.0",
    engine: "apollo",
    supergraph: { file: "/srv/supergraph.graphql" },
    maxTokens: 101,
    bodyLimit: 1025,
    requestTimeoutMs: 102,
    drainTimeoutMs: 103,
    allowedOrigins: ["https://a.go.id", "https://b.go.id"],
  });
});

test.each([
  ["true", { introspection: true, hideSchemaDetails: false }],
  ["false", { introspection: false, hideSchemaDetails: true }],
])("introspection %s decides whether error texts name the schema as well", (text, expected) => {
  expect(gatewayConfig(loadConfig({ SINERGI_INTROSPECTION: text }))).toMatchObject(expected);
});
