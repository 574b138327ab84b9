import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { codesOf, startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { CANARY, startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

const JSON_TYPE = { "content-type": "application/json" };
const MUTATION = 'mutation { rename(code: "35", name: "x") { name } }';

let federation: TinyFederation;
beforeAll(async () => {
  federation = await startTinyFederation();
});
afterAll(() => federation.close());

const callsSoFar = () => federation.places.calls.length + federation.counts.calls.length;

/** The shape of every answer that is one error and no data. */
const oneError = (code: string, requestId: string | null) => ({
  errors: [
    {
      message: expect.stringContaining(" / "),
      extensions: { code, details: expect.any(Object), requestId, retryable: false },
    },
  ],
});

describe("requests that are refused before the graph", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ engine: "compiled", supergraph: { sdl: federation.supergraphSdl } });
  });
  afterAll(() => gateway.gateway.stop());

  const form = (type: string, body: string): RequestInit => ({
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  const CASES: Readonly<Record<string, readonly [string, RequestInit, number, string]>> = {
    "an unknown page": ["/nothing", {}, 404, "NOT_FOUND"],
    "a path that cannot be decoded": ["/%E0%A4%A", {}, 400, "BAD_REQUEST"],
    "a batch": ["/graphql", form("application/json", '[{"query":"{total}"}]'), 400, "BAD_REQUEST"],
    "broken JSON": ["/graphql", form("application/json", '{"query":'), 400, "BAD_REQUEST"],
    "an empty body": ["/graphql", form("application/json", ""), 400, "BAD_REQUEST"],
    "JSON without a query": ["/graphql", form("application/json", '{"a":1}'), 400, "BAD_REQUEST"],
    "a key that poisons prototypes": [
      "/graphql",
      form("application/json", '{"__proto__":{"a":1}}'),
      400,
      "BAD_REQUEST",
    ],
    "variables that are text": [
      "/graphql",
      form("application/json", '{"query":"{total}","variables":"{}"}'),
      400,
      "BAD_REQUEST",
    ],
    "a form": ["/graphql", form("application/x-www-form-urlencoded", "query={total}"), 415, "BAD_REQUEST"],
    "a multipart form": ["/graphql", form("multipart/form-data; boundary=x", "--x--"), 415, "BAD_REQUEST"],
    "plain text": ["/graphql", form("text/plain", '{"query":"{total}"}'), 400, "BAD_REQUEST"],
    "a GET that a page could send unasked": ["/graphql?query={total}", {}, 400, "BAD_REQUEST"],
    "a GET mutation": [
      `/graphql?query=${encodeURIComponent(MUTATION)}`,
      { headers: { "apollo-require-preflight": "1" } },
      405,
      "BAD_REQUEST",
    ],
    "another method": ["/graphql", { method: "PUT", headers: JSON_TYPE, body: "{}" }, 405, "BAD_REQUEST"],
    "a client that takes no JSON": [
      "/graphql",
      { ...form("application/json", '{"query":"{slogan}"}'), headers: { ...JSON_TYPE, accept: "image/png" } },
      406,
      "BAD_REQUEST",
    ],
    "a page of another site": [
      "/graphql",
      {
        ...form("application/json", '{"query":"{total}"}'),
        headers: { ...JSON_TYPE, origin: "http://elsewhere.test" },
      },
      403,
      "ORIGIN_REFUSED",
    ],
    "a page without a site": [
      "/graphql",
      { ...form("application/json", '{"query":"{total}"}'), headers: { ...JSON_TYPE, origin: "null" } },
      403,
      "ORIGIN_REFUSED",
    ],
    "a query named by its hash": [
      "/graphql",
      form("application/json", `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${"0".repeat(64)}"}}}`),
      200,
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ],
    "a body over the limit": [
      "/graphql",
      form("application/json", JSON.stringify({ query: "{total}", variables: { filler: "x".repeat(256 * 1024) } })),
      413,
      "REQUEST_TOO_LARGE",
    ],
  };

  test.each(Object.entries(CASES))(
    "%s is refused in the shape of every error",
    async (_, [path, init, status, code]) => {
      const before = federation.counts.calls.length;
      const answer = await gateway.send(path, init);
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual(oneError(code, answer.headers.get("x-request-id")));
      expect(answer.headers.get("cache-control")).toMatch(/^private, no-/);
      expect(federation.counts.calls.length).toBe(before);
    },
  );

  test("bytes that are no HTTP are answered in that shape too", async () => {
    const { port } = gateway.gateway;
    const received = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.end("this is not HTTP\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("close", () => resolve(text));
      socket.on("error", reject);
    });
    const [head = "", body = ""] = received.split("\r\n\r\n");
    expect(head).toContain("HTTP/1.1 400 Bad Request");
    expect(JSON.parse(body)).toEqual(oneError("BAD_REQUEST", "-"));
  });

  test("a Host header that names nothing is the client's fault", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { ...JSON_TYPE, host: "a b" };
      const request = httpRequest(
        { port: gateway.gateway.port, path: "/graphql", method: "POST", headers },
        (response) => resolve(response.resume().statusCode),
      );
      request.on("error", reject).end('{"query":"{total}"}');
    });
    expect(status).toBe(400);
  });

  test("our own pages and named sites may ask", async () => {
    const named = await startTestGateway({
      engine: "compiled",
      supergraph: { sdl: federation.supergraphSdl },
      allowedOrigins: ["https://portal.example"],
    });
    for (const origin of [named.gateway.url, "https://portal.example"]) {
      const answer = await named.ask("{ slogan }", { headers: { origin } });
      expect(answer.body.data).toEqual({ slogan: "satu data" });
    }
    await named.gateway.stop();
  });

  test("a sane request id is kept, any other replaced, and every answer has one", async () => {
    const kept = await gateway.ask("{ slogan }", { headers: { "x-request-id": "abc-DEF-12345" } });
    expect(kept.headers.get("x-request-id")).toBe("abc-DEF-12345");
    for (const given of ["short", "with space in it", "x".repeat(65), "semi;colon;semi"]) {
      const answer = await gateway.ask("{ slogan }", { headers: { "x-request-id": given } });
      expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("the log has one line a request, without the query and its values", async () => {
    await gateway.ask(`query Rahasia($c: RegionCode!) { place(code: $c) { name } }`, {
      variables: { c: CANARY },
      headers: { "x-request-id": "logged-request" },
    });
    const lines = gateway
      .logged()
      .split("\n")
      .filter((line) => line.includes("logged-request"));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ msg: "request", status: 400, operation: "Rahasia", errors: ["REGION_CODE_MALFORMED"] }),
    ]);
    expect(gateway.logged()).not.toContain(CANARY);
    expect(gateway.logged()).not.toContain("RegionCode!");
  });

  test("the log holds no card number that a client put into a path or a name", async () => {
    const card = "3307990000000001";
    await gateway.send(`/families/${card}`);
    await gateway.ask(`query Kartu_${card} { slogan }`);
    expect(gateway.logged()).toContain('"path":"/families/<number>"');
    expect(gateway.logged()).toContain('"operation":"Kartu_<number>"');
    expect(gateway.logged()).not.toContain(card);
  });
});

describe.each(ENGINES)("operations that are refused, with the engine %s", (engine) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      supergraph: { sdl: federation.supergraphSdl },
      introspection: false,
      hideSchemaDetails: true,
      maxTokens: 100,
    });
  });
  afterAll(() => gateway.gateway.stop());

  const refused = async (query: string, variables?: unknown) => {
    const before = callsSoFar();
    const answer = await gateway.ask(query, { variables });
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(callsSoFar()).toBe(before);
    return answer;
  };

  test("a malformed code in a literal", async () => {
    const answer = await refused('{ place(code: "9x") { name } }');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: "REGION_CODE_MALFORMED",
      details: { value: "9x" },
    });
  });

  test("a malformed code in a variable", async () => {
    const answer = await refused("query($c: RegionCode!) { place(code: $c) { name } }", { c: "9x" });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: "REGION_CODE_MALFORMED",
      details: { value: "9x" },
    });
  });

  test("a value of the wrong type is named by variable and type, never repeated", async () => {
    const answer = await refused("query($w: Where!) { search(where: $w) { name } }", { w: { limit: CANARY } });
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.body.errors?.[0]?.message).toContain(
      'Variable "$w" of type "Where!" got an invalid value at "w.limit"',
    );
    expect(answer.text).not.toContain(CANARY);
  });

  test("a missing variable", async () => {
    const answer = await refused("query($w: Where!) { search(where: $w) { name } }");
    expect(answer.body.errors?.[0]?.message).toContain('Variable "$w" of required type "Where!" was not provided.');
  });

  test("a text that cannot be read", async () => {
    const answer = await refused("{ place(");
    expect(answer.body.errors?.[0]).toMatchObject({
      locations: [{ line: 1, column: 9 }],
      extensions: { code: "GRAPHQL_PARSE_FAILED", details: { reason: "Expected Name, found <EOF>" } },
    });
  });

  test("a text of too many tokens", async () => {
    expect(codesOf(await refused(`{ ${"slogan ".repeat(200)} }`))).toEqual(["GRAPHQL_PARSE_FAILED"]);
  });

  test("a field that does not exist, without naming one that does", async () => {
    const answer = await refused("{ slogen }");
    expect(codesOf(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(answer.text).not.toContain("slogan");
  });

  test("introspection when it is switched off", async () => {
    expect(codesOf(await refused("{ __schema { types { name } } }"))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  test("several operations and none chosen", async () => {
    const answer = await refused("query A { slogan } query B { slogan }");
    expect(answer.body.errors?.[0]?.message).toContain("A document with several operations needs an operationName");
  });

  test("an operation that is not in the document", async () => {
    const answer = await gateway.send("/graphql", {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ query: "query A { slogan }", operationName: "B" }),
    });
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });
});
