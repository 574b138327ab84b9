import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import type { ExplainedCall } from "../../../gateway/explain/explanation.ts";
import { startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { eventually } from "../../support/eventually.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";
import { startTokenIssuer, type TokenIssuer, trusting } from "../../support/token-issuer.ts";

interface Explain {
  readonly totalMs: number;
  readonly planningMs?: number;
  readonly cost: number | null;
  readonly plan: string | null;
  readonly calls: readonly ExplainedCall[];
}

const EXPLAIN = { "x-sinergi-explain": "1" };
const QUESTION = `query ($code: RegionCode!) {
  one: place(code: $code) { count }
  found: search(where: { code: "53", limit: 271828 }) { name count }
}`;

let federation: TinyFederation;
let issuer: TokenIssuer;
beforeAll(async () => {
  [federation, issuer] = await Promise.all([startTinyFederation(), startTokenIssuer()]);
});
afterAll(() => Promise.all([federation.close(), issuer.close()]));

const start = (engine: (typeof ENGINES)[number], more: { introspection?: boolean; joinQueries?: boolean } = {}) =>
  startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl }, ...more }, {}, trusting(issuer));

const explainOf = (answer: Awaited<ReturnType<TestGateway["ask"]>>) =>
  answer.body.extensions?.["explain"] as Explain | undefined;

describe.each(ENGINES)("an explained answer of the %s engine", (engine) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await start(engine);
  });
  afterAll(() => gateway.gateway.stop());

  test("tells the plan, each call and what the question may cost", async () => {
    const answer = await gateway.ask(QUESTION, { variables: { code: "35" }, headers: EXPLAIN });
    const { data } = answer.body;
    const explain = explainOf(answer);
    expect(data).toMatchObject({ one: { count: 35 }, found: [{ count: 35 }, { count: 53 }, { count: 63 }] });
    // one object, and ten of a list that nothing limits
    expect(explain?.cost).toBe(11);
    expect(explain?.plan).toMatch(/^QueryPlan \{[^]*Fetch\(service: "places"\)[^]*Fetch\(service: "counts"\)/);
    expect(explain?.calls).toHaveLength(3);
    const byPath = new Map(explain?.calls.map((call) => [call.path, call]));
    expect(byPath.get("")).toMatchObject({ subgraph: "places", entities: 0, rows: 4, error: null });
    expect(byPath.get("one")).toMatchObject({ subgraph: "counts", entities: 1, rows: 1 });
    expect(byPath.get("found")).toMatchObject({ subgraph: "counts", entities: 3, rows: 3 });
    for (const { startMs, durationMs, bytes } of explain?.calls ?? []) {
      expect(bytes).toBeGreaterThan(0);
      expect(startMs + durationMs).toBeLessThanOrEqual(explain?.totalMs ?? 0);
    }
  });

  test("says the same as one that is not explained, which has no explanation", async () => {
    const given = { variables: { code: "35" } };
    const [plain, explained] = [
      await gateway.ask(QUESTION, given),
      await gateway.ask(QUESTION, { ...given, headers: EXPLAIN }),
    ];
    expect(plain.body.data).toEqual(explained.body.data);
    expect(Object.keys(plain.body.extensions ?? {})).toEqual(["sources"]);
  });

  test("has no value of the question in its plan, neither from its text nor of its variables", async () => {
    const answer = await gateway.ask(QUESTION, { variables: { code: "35" }, headers: EXPLAIN });
    const plan = explainOf(answer)?.plan ?? "";
    expect(plan).toContain("$code");
    expect(plan).toMatch(/limit: _/);
    expect(plan).not.toMatch(/271828|"53"|"35"/);
  });

  test("tells which call failed, and of what", async () => {
    federation.counts.failNext("status 500");
    const answer = await gateway.ask('{ place(code: "35") { count } }', { headers: EXPLAIN });
    expect(explainOf(answer)?.calls).toContainEqual(
      expect.objectContaining({
        subgraph: "counts",
        path: "place",
        rows: 0,
        error: expect.stringMatching(/^SUBGRAPH_/),
      }),
    );
  });

  test("is told of a question that reaches no subgraph", async () => {
    const explain = explainOf(await gateway.ask("{ __typename }", { headers: EXPLAIN }));
    expect(explain).toMatchObject({ cost: 0, calls: [] });
  });
});

describe.each(ENGINES)("where the schema is nobody's, the %s engine", (engine) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await start(engine, { introspection: false });
  });
  afterAll(() => gateway.gateway.stop());

  test("explains to whoever may read aggregates, and answers all others without a word of it", async () => {
    const headersOf = (scopes: readonly "aggregate:read"[]) => ({
      ...EXPLAIN,
      authorization: `Bearer ${issuer.tokenFor({ subject: "a", role: "analyst", scopes })}`,
    });
    const ask = async (headers: Record<string, string>) => gateway.ask("{ slogan }", { headers });
    const [open, bare, analyst] = [
      await ask(EXPLAIN),
      await ask(headersOf([])),
      await ask(headersOf(["aggregate:read"])),
    ];
    expect([open, bare, analyst].map(({ body }) => body.data)).toEqual([1, 2, 3].map(() => ({ slogan: "satu data" })));
    expect([open, bare].map(explainOf)).toEqual([undefined, undefined]);
    expect(explainOf(analyst)?.calls).toHaveLength(1);
  });
});

test("a question that asks to be explained joins no other's execution", async () => {
  const gateway = await start("compiled", { joinQueries: true });
  const release = federation.places.hold();
  const ask = (headers: Record<string, string>) => gateway.ask("{ slogan }", { headers });
  const answers = [ask({}), ask(EXPLAIN), ask(EXPLAIN)];
  await eventually(() => federation.places.open() === answers.length);
  release();
  const [plain, ...explained] = await Promise.all(answers);
  expect(Object.keys(plain?.body.extensions ?? {})).toEqual(["sources"]);
  expect(explained.map((answer) => explainOf(answer)?.calls.length)).toEqual([1, 1]);
  await gateway.gateway.stop();
});
