import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import { migrate, pendingMigrations } from "../../../../platform/database/migrate.ts";
import { createLog } from "../../../../platform/log.ts";
import {
  serveSubgraph,
  type SubgraphServer,
  type SubgraphServerOptions,
} from "../../../../platform/serve-subgraph/http.ts";
import type { CallContext, ExecuteLocally, SubgraphRequest } from "../../../../platform/subgraph-call.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";
import { type CallOptions, postSigned, verifierOf } from "../../../support/signed-calls.ts";
import { executorOver } from "../../../support/subgraph-kit.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

const isMigrated = async (): Promise<boolean> =>
  (await pendingMigrations(database.db, socialWelfare.migrations)).length === 0;

const running: SubgraphServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const logged: string[] = [];
const log = createLog({ destination: { write: (line) => logged.push(line) } });

const serve = async (options: Partial<SubgraphServerOptions> = {}): Promise<SubgraphServer> => {
  const server = await serveSubgraph({
    name: socialWelfare.name,
    execute: executorOver(socialWelfare, database.db),
    verify: verifierOf(socialWelfare.name),
    port: 0,
    host: "127.0.0.1",
    log,
    isReady: isMigrated,
    ...options,
  });
  running.push(server);
  return server;
};

/** Answers every request with what arrived. */
const calls: { request: SubgraphRequest; context: CallContext }[] = [];
const echo: ExecuteLocally = async (request, context) => {
  calls.push({ request, context });
  return { data: { echo: request.query } };
};

const post = (url: string, body: string, options: CallOptions = {}): Promise<Response> =>
  postSigned(socialWelfare.name, url, body, options);

const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  return errors[0]?.extensions.code;
};

describe("readiness", () => {
  test("is refused while migrations are pending, given once they are applied; life is there before", async () => {
    const { port } = await serve();
    const statusOf = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.json()];
    };
    expect(await statusOf("/readyz")).toEqual([503, { status: "down" }]);
    expect(await statusOf("/healthz")).toEqual([200, { status: "ok" }]);
    await migrate(database.db, socialWelfare.migrations);
    expect(await statusOf("/readyz")).toEqual([200, { status: "ok" }]);
  });
});

describe("a subgraph over HTTP", () => {
  test("answers an operation with its variables and its name", async () => {
    const { url } = await serve();
    await migrate(database.db, socialWelfare.migrations);
    const query = `query Keys($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region { code level } } }
      query Other { benefitRates(year: 2020) { year } }`;
    const variables = { keys: [{ __typename: "Region", code: "35.07" }] };
    const response = await post(url, JSON.stringify({ query, operationName: "Keys", variables }));
    expect(response.headers.get("content-type")).toContain("application/json");
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { _entities: [{ code: "35.07", level: "REGENCY" }] } },
    ]);
  });

  test("hands on who asks and the request's id as the gateway signed them, and no header beside", async () => {
    const { url } = await serve({ execute: echo });
    calls.length = 0;
    const viewer: Viewer = { ...OPEN_DOOR, subject: "analis", scopes: ["aggregate:read"] };
    const context = { requestId: "gateway-7", viewer };
    const body = JSON.stringify({ query: "{ a }", operationName: null, variables: null });
    await post(url, body, { context, headers: { "x-request-id": "another", "x-viewer": "another" } });
    expect(calls).toEqual([{ request: { query: "{ a }", operationName: undefined, variables: undefined }, context }]);
  });

  test.each([
    ["text that is not JSON", "{ benefitRates"],
    ["an empty body", ""],
    ["no query", "{}"],
    ["a list of operations", '[{"query":"{ __typename }"}]'],
    ["a query that is no text", '{"query":1}'],
    ["variables that are no object", '{"query":"{ __typename }","variables":[1]}'],
    ["null", "null"],
  ])("refuses %s with 400, and asks nothing", async (_, body) => {
    calls.length = 0;
    const { url } = await serve({ execute: echo });
    const response = await post(url, body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
    expect(calls).toEqual([]);
  });

  test.each(["text/plain", "application/xml", "multipart/form-data; boundary=x"])(
    "reads a signed call as JSON, whatever type it names: %s",
    async (type) => {
      const { url } = await serve({ execute: echo });
      const response = await post(url, '{"query":"{ a }"}', { headers: { "content-type": type } });
      expect([response.status, await response.json()]).toEqual([200, { data: { echo: "{ a }" } }]);
    },
  );

  test("refuses a body above 16 MiB, and takes one just below", async () => {
    const { url } = await serve({ execute: echo });
    const bodyOf = (bytes: number): string => {
      const frame = JSON.stringify({ query: "" });
      return JSON.stringify({ query: "x".repeat(bytes - frame.length) });
    };
    const limit = 16 * 1024 * 1024;
    const response = await post(url, bodyOf(limit + 1));
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe("REQUEST_TOO_LARGE");
    expect((await post(url, bodyOf(limit))).status).toBe(200);
  });

  test.each([
    ["GET", "/graphql"],
    ["POST", "/"],
    ["GET", "/graphql/../etc/passwd"],
  ])("has nothing at %s %s", async (method, path) => {
    const { port } = await serve();
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe("NOT_FOUND");
  });

  test("says nothing of a failure outside the operation; the log does", async () => {
    logged.length = 0;
    const { url } = await serve({
      execute: () => Promise.reject(new Error("no way to db-7")),
    });
    const response = await post(url, '{"query":"{ a }"}');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("db-7");
    expect(logged.join("")).toContain("no way to db-7");
  });

  test("refuses a port that is taken, with the port", async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toMatchObject({ code: "PORT_IN_USE", details: { port } });
  });

  test("answers what it has begun before it stops, and nothing after", async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const server = await serve({
      execute: async () => {
        begin();
        await held;
        return { data: { last: true } };
      },
    });
    const answer = post(server.url, '{"query":"{ last }"}');
    await begun;
    const stopped = server.stop();
    release();
    expect(await (await answer).json()).toEqual({ data: { last: true } });
    await stopped;
    await expect(post(server.url, '{"query":"{ last }"}')).rejects.toThrow("fetch failed");
  });

  test("cuts off what outlasts the time to stop", async () => {
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const server = await serve({
      drainTimeoutMs: 50,
      execute: () => {
        begin();
        return new Promise(() => {});
      },
    });
    const answer = post(server.url, '{"query":"{ last }"}');
    await begun;
    const [result] = await Promise.allSettled([answer, server.stop()]);
    expect(result.status).toBe("rejected");
  });
});
