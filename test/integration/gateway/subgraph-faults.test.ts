import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { eventually } from "../../support/eventually.ts";
import { codesOf, startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { startTokenIssuer, trusting } from "../../support/token-issuer.ts";
import { CANARY, type Fault, startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

const QUERY = "{ places { name count } total }";
const NAMES = ["Jawa Timur", "Nusa Tenggara Timur", "Kalsel"];

const EXPECTED: Readonly<Record<Exclude<Fault, "value of another type">, string>> = {
  hang: "SUBGRAPH_TIMEOUT",
  html: "SUBGRAPH_ANSWER_INVALID",
  "status 500": "SUBGRAPH_ANSWER_INVALID",
  "status 503": "SUBGRAPH_UNAVAILABLE",
  "broken JSON": "SUBGRAPH_ANSWER_INVALID",
  "no GraphQL answer": "SUBGRAPH_ANSWER_INVALID",
  "empty body": "SUBGRAPH_ANSWER_INVALID",
  "wrong content type": "SUBGRAPH_ANSWER_INVALID",
  "cut gzip": "SUBGRAPH_ANSWER_INVALID",
  "large body": "SUBGRAPH_ANSWER_INVALID",
  reset: "SUBGRAPH_UNAVAILABLE",
  "reset in the body": "SUBGRAPH_UNAVAILABLE",
  "too few entities": "SUBGRAPH_ANSWER_INVALID",
};

describe.each(ENGINES)("with the engine %s", (engine) => {
  let federation: TinyFederation;
  let gateway: TestGateway;

  beforeAll(async () => {
    federation = await startTinyFederation();
    gateway = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl } },
      { timeoutMs: 300, maxAnswerBytes: 1024 * 1024 },
    );
  });
  afterEach(() => federation.counts.failAlways(undefined));
  afterAll(async () => {
    await gateway.gateway.stop();
    await federation.close();
  });

  test.each(Object.entries(EXPECTED))(
    "a subgraph that fails (%s) costs its own fields alone: %s",
    async (fault, code) => {
      federation.counts.failAlways(fault as Fault);
      const answer = await gateway.ask("{ places { name count } }");
      expect(answer.status).toBe(200);
      expect(answer.body.data).toEqual({ places: NAMES.map((name) => ({ name, count: null })) });
      expect(codesOf(answer)).toEqual([code]);
      expect(answer.body.errors?.[0]?.extensions["details"]).toEqual({ subgraph: "counts" });
      expect(answer.text).not.toMatch(/internal-host|127\.0\.0\.1|<h1>|ECONN|HTTP/);
    },
  );

  test("a subgraph that refuses connections costs its own fields alone", async () => {
    const other = await startTinyFederation();
    const alone = await startTestGateway({ engine, supergraph: { sdl: other.supergraphSdl } });
    await other.counts.close();
    const answer = await alone.ask(QUERY);
    expect(answer.body.data).toEqual({ places: NAMES.map((name) => ({ name, count: null })), total: null });
    expect(codesOf(answer)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(alone.logged()).toContain("ECONNREFUSED");
    await alone.gateway.stop();
    await other.close();
  });

  test("every subgraph down is an answer too", async () => {
    federation.counts.failAlways("status 503");
    const answer = await gateway.ask("{ total }");
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ total: null });
  });

  test("the text of a subgraph's error never passes, and the log has it without numbers", async () => {
    const answer = await gateway.ask('{ place(code: "35") { name broken } }');
    expect(answer.body.data).toEqual({ place: { name: "Jawa Timur", broken: null } });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringContaining("Something went wrong on our side."),
        path: ["place", "broken"],
        extensions: {
          code: "INTERNAL_SERVER_ERROR",
          details: {},
          requestId: answer.headers.get("x-request-id"),
          retryable: false,
        },
      },
    ]);
    expect(gateway.logged()).toContain("duplicate key (card)=(<number>) at db-7.internal");
    expect(gateway.logged()).not.toContain(CANARY);
  });

  test("a subgraph's error of our table keeps its code and its listed details", async () => {
    const answer = await gateway.ask('{ place(code: "35") { early } }');
    expect(answer.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('The period "2020-X" is not valid.'),
      extensions: { code: "PERIOD_MALFORMED", details: { value: "2020-X" } },
    });
    expect(answer.text).not.toContain(CANARY);
  });

  test("a code with a free text is not believed from a subgraph", async () => {
    const answer = await gateway.ask('{ place(code: "35") { foreign } }');
    expect(codesOf(answer)).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(answer.text).not.toContain(CANARY);
  });

  test("a value that does not fit the schema is null, its place is told, and the value is not", async () => {
    federation.counts.failAlways("value of another type");
    const answer = await gateway.ask("{ strict }");
    expect(answer.body).toMatchObject({ data: null, extensions: { valueCompletion: [{ path: ["strict"] }] } });
    expect(answer.text).not.toContain(CANARY);
    expect(gateway.logged()).toContain("values of a subgraph do not fit the schema");
    expect(gateway.logged()).not.toContain(CANARY);
  });

  test("a query is tried once more when the connection breaks", async () => {
    for (const fault of ["reset", "reset in the body"] as const) {
      federation.counts.failNext(fault);
      const answer = await gateway.ask("{ total }");
      expect(answer.body).toMatchObject({ data: { total: 42 } });
      expect(answer.body.errors).toBeUndefined();
    }
  });

  test("a mutation is never sent twice", async () => {
    const before = federation.places.calls.length;
    federation.places.failNext("reset");
    const answer = await gateway.ask('mutation { rename(code: "35", name: "Jatim") { name } }');
    expect(codesOf(answer)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(federation.places.calls.length).toBe(before + 1);
  });

  test("the whole request has a deadline, and a call that nobody waits for is ended", async () => {
    const short = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl }, requestTimeoutMs: 200 },
      { timeoutMs: 60_000 },
    );
    federation.counts.failAlways("hang");
    const answer = await short.ask("{ slogan total }");
    expect(answer.body.data).toEqual({ slogan: "satu data", total: null });
    expect(codesOf(answer)).toEqual(["SUBGRAPH_TIMEOUT"]);
    await eventually(() => federation.counts.open() === 0);
    await short.gateway.stop();
  });

  test("a client that leaves ends the calls made for it", async () => {
    const patient = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl } },
      { timeoutMs: 60_000 },
    );
    federation.counts.failAlways("hang");
    const leaving = new AbortController();
    const answer = fetch(`${patient.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ total }" }),
      signal: leaving.signal,
    });
    await eventually(() => federation.counts.open() === 1);
    leaving.abort();
    await expect(answer).rejects.toThrow("aborted");
    await eventually(() => federation.counts.open() === 0);
    await patient.gateway.stop();
  });

  test("a subgraph gets the request's id and nothing else of the client", async () => {
    const issuer = await startTokenIssuer();
    const signedIn = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl } },
      {},
      trusting(issuer),
    );
    const { body } = await signedIn.ask("{ total }", {
      headers: {
        "x-request-id": "request-0001",
        authorization: `Bearer ${issuer.mint()}`,
        "x-sinergi-purpose": "a case of one person",
        cookie: "a=b",
        "x-forwarded-for": "1.2.3.4",
      },
    });
    expect(body.data).toEqual({ total: 42 });
    await Promise.all([signedIn.gateway.stop(), issuer.close()]);
    const { connection, host, "content-length": length, ...sent } = federation.counts.calls.at(-1)?.headers ?? {};
    expect([connection, host, length].every((value) => value !== undefined)).toBe(true);
    expect(sent).toEqual({
      accept: "application/graphql-response+json, application/json",
      "content-type": "application/json",
      "x-request-id": "request-0001",
    });
  });
});
