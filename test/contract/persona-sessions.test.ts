import { request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createTestBrowser, type TestBrowser } from "../support/browser.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// The demo has the families of Rote Ndao (53.14) and Wonosobo (33.07).
const FAMILIES =
  '{ own: families(within: "53.14", first: 1) { totalCount nodes { id } } other: families(within: "33.07", first: 1) { totalCount nodes { id } } }';
const CSV = { "content-type": "text/csv" };
const JSON_TYPE = { "content-type": "application/json" };
const NOBODY = { subject: null, role: "public", scopes: [], regions: [] };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
}, 120_000);
afterAll(() => graph.stop());

let browser: TestBrowser;
beforeEach(() => {
  browser = createTestBrowser(graph.url);
});

const session = async (): Promise<Record<string, unknown>> =>
  (await (await browser.send("/session")).json()) as Record<string, unknown>;
const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await browser.post("/graphql", { query }, headers);
  return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: Failed[] }) };
};
interface Failed {
  readonly extensions: { readonly code: string };
}
const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { errors?: Failed[] }).errors?.[0]?.extensions.code;
const become = (persona: string, more: object = {}) => browser.post("/session/persona", { persona, ...more });

describe("a reader of the demo", () => {
  test("is the public first, and is told whom they may become", async () => {
    expect(await session()).toEqual({
      viewer: NOBODY,
      personas: ["analyst", "governor:PROVINCE", "regency:REGENCY", "app", "operator", "auditor"],
      canSignIn: false,
      hasReports: true,
    });
    expect(browser.cookies().size).toBe(0);
  });

  test("becomes the governor of a province, and sees its families and nobody else's", async () => {
    const response = await become("governor:53");
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sinergi-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const viewer = {
      subject: "persona:governor:53",
      role: "governor",
      scopes: ["aggregate:read", "family:read", "coordination:write"],
      regions: ["53"],
    };
    expect(await response.json()).toMatchObject({ viewer });
    expect(await session()).toMatchObject({ viewer });
    const { data, errors } = await ask(FAMILIES);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      own: { totalCount: expect.any(Number), nodes: [{ id: expect.stringMatching(/^53\.?14/) }] },
      other: { totalCount: 0, nodes: [] },
    });
  });

  test("has files made with the same rights, by a link", async () => {
    await become("analyst");
    const file = await browser.visit(
      `/exports/synergy.ndjson?${new URLSearchParams({ level: "PROVINCE", period: "2024", columns: "PKH_FAMILIES" }).toString()}`,
    );
    expect(file.status).toBe(200);
    await file.body?.cancel();
  });

  test("states a purpose for the session or for a request, and then sees identities", async () => {
    const query = '{ families(within: "53.14", first: 1) { nodes { identity { isMasked } } } }';
    const masked = (isMasked: boolean) => ({ families: { nodes: [{ identity: { isMasked } }] } });
    await become("regency:53.14");
    expect((await ask(query)).data).toEqual(masked(true));
    expect((await ask(query, { "x-sinergi-purpose": "a test of sessions" })).data).toEqual(masked(false));
    await become("regency:53.14", { purpose: "a test of sessions" });
    expect((await ask(query)).data).toEqual(masked(false));
  });

  test("gets another session with each change, and the one before is gone", async () => {
    await become("governor:53");
    const before = browser.cookies().get("sinergi-session") ?? "";
    await become("analyst");
    expect(browser.cookies().get("sinergi-session")).not.toBe(before);
    browser.keep("sinergi-session", before);
    expect((await ask("{ banks { id } }")).status).toBe(401);
  });

  test("cannot be given a session that somebody else has chosen", async () => {
    const planted = "A".repeat(43);
    browser.keep("sinergi-session", planted);
    await become("governor:53");
    expect(browser.cookies().get("sinergi-session")).not.toBe(planted);
  });

  test("leaves, and is the public again here and wherever the cookie was copied to", async () => {
    await become("governor:53");
    const copied = browser.cookies().get("sinergi-session") ?? "";
    const response = await browser.send("/session", { method: "DELETE" });
    expect(await response.json()).toMatchObject({ viewer: NOBODY });
    expect(browser.cookies().size).toBe(0);
    expect((await ask(FAMILIES)).errors?.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN");
    browser.keep("sinergi-session", copied);
    expect((await ask(FAMILIES)).status).toBe(401);
  });
});

describe("a session that has ended", () => {
  beforeEach(() => browser.keep("sinergi-session", "B".repeat(43)));

  test("is never taken for the public where data is asked, however often", async () => {
    for (let time = 0; time < 2; time += 1) {
      const { status, data, errors } = await ask("{ banks { id } }");
      expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
        status: 401,
        data: undefined,
        code: "SESSION_ENDED",
      });
    }
    expect(await codeOf(await browser.send("/exports/synergy.csv?level=PROVINCE&period=2024"))).toBe("SESSION_ENDED");
    expect(await codeOf(await browser.post("/imports/social-welfare/x", {}, CSV))).toBe("SESSION_ENDED");
    expect(browser.cookies().size).toBe(1);
  });

  test("is told once when it is asked who reads, and is then gone", async () => {
    expect(await session()).toMatchObject({ viewer: NOBODY, hasEnded: true });
    expect(browser.cookies().size).toBe(0);
    expect(await session()).not.toHaveProperty("hasEnded");
    expect((await ask("{ banks { id } }")).status).toBe(200);
  });

  test("does not matter to a request with a token", async () => {
    const token = await graph.tokenFor("governor:53");
    const { data } = await ask(FAMILIES, { authorization: `Bearer ${token}` });
    expect(data).toMatchObject({ own: { nodes: [{}] }, other: { nodes: [] } });
  });

  test("does not make a token that is not accepted one that is", async () => {
    await become("governor:53");
    const { status, errors } = await ask("{ banks { id } }", { authorization: "Bearer nonsense" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 401, code: "TOKEN_INVALID" });
  });
});

describe("a page of another site", () => {
  const QUERY = { query: FAMILIES };
  beforeEach(() => become("governor:53"));

  test.each([
    ["foreign", { origin: "https://elsewhere.example" }],
    ["hidden", { origin: "null" }],
    ["of another port", { origin: "http://localhost:1" }],
  ])("whose origin is %s reads and changes nothing in the reader's name", async (_, headers) => {
    for (const response of [
      await browser.post("/graphql", QUERY, headers),
      await browser.post("/session/persona", { persona: "analyst" }, headers),
      await browser.post("/exports/synergy.csv", {}, headers),
      await browser.send("/session", { method: "DELETE", headers }),
    ]) {
      expect(response.status).toBe(403);
      expect(["ORIGIN_REFUSED", "SAME_ORIGIN_REQUIRED"]).toContain(await codeOf(response));
    }
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("that the browser says nothing about changes nothing either", async () => {
    const cookie = [...browser.cookies()].map(([name, value]) => `${name}=${value}`).join("; ");
    const silent = (path: string, method: string, headers: Record<string, string>, body?: string) =>
      fetch(`${graph.url}${path}`, {
        method,
        headers: { ...headers, cookie },
        ...(body === undefined ? {} : { body }),
      });
    for (const response of [
      await silent("/graphql", "POST", JSON_TYPE, JSON.stringify(QUERY)),
      await silent("/session/persona", "POST", JSON_TYPE, '{"persona":"analyst"}'),
      await silent("/session", "DELETE", {}),
      await silent("/imports/social-welfare/families", "POST", CSV, "a;b"),
      await silent("/exports/synergy.csv", "POST", JSON_TYPE, "{}"),
    ]) {
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe("SAME_ORIGIN_REQUIRED");
    }
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("sends no form that is understood", async () => {
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]) {
      const response = await browser.send("/session/persona", {
        method: "POST",
        headers: { "content-type": type },
        body: '{"persona":"analyst","x":"="}',
      });
      expect([400, 415]).toContain(response.status);
    }
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });
});

/** Sends a request under a host of any name; fetch would not. */
const fetchWithHost = (host: string, method: string, path: string, body?: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { host, origin: `http://${host}`, "content-type": "application/json" };
    const request = httpRequest(new URL(path, graph.url), { method, headers }, (response) => {
      text(response).then((answer) => resolve(JSON.parse(answer)), reject);
    });
    request.on("error", reject).end(body);
  });

describe("a persona", () => {
  test.each(["governor:99", "regency:33.99", "governor:33.07", "king", "", "governor", "analyst:35"])(
    "named %p is refused with those there are",
    async (persona) => {
      const response = await become(persona);
      expect(response.status).toBe(400);
      expect(await codeOf(response)).toBe("PERSONA_REFUSED");
      expect(browser.cookies().size).toBe(0);
    },
  );

  test.each([
    [{}],
    [{ persona: 1 }],
    [{ persona: "analyst", purpose: "x" }],
    [{ persona: "analyst", role: "king" }],
    [[]],
  ])("asked for by %j is no persona", async (body) => {
    expect(await codeOf(await browser.post("/session/persona", body))).toBe("BAD_REQUEST");
  });

  test("is nobody's under a name of another host that leads here", async () => {
    const host = "rebound.example";
    const asked = await fetchWithHost(host, "GET", "/session");
    expect(asked).toMatchObject({ personas: [] });
    const changed = await fetchWithHost(host, "POST", "/session/persona", '{"persona":"analyst"}');
    expect(changed).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });
});

test("where personas are off, nobody becomes one", async () => {
  const without = await startTestGraph("compiled", { SINERGI_PERSONAS: false });
  try {
    const visitor = createTestBrowser(without.url);
    expect(await (await visitor.send("/session")).json()).toMatchObject({ personas: [] });
    expect(await codeOf(await visitor.post("/session/persona", { persona: "analyst" }))).toBe("NOT_FOUND");
  } finally {
    await without.stop();
  }
});
