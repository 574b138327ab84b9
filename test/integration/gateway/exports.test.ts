import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { AppError } from "../../../platform/errors.ts";
import type { GraphAnswer } from "../../../platform/exports/exporter.ts";
import { eventually } from "../../support/eventually.ts";
import { type ExportKit, startExports } from "../../support/export-kit.ts";

let kit: ExportKit;
beforeAll(async () => {
  kit = await startExports();
});
afterAll(() => kit.stop());
afterEach(() => kit.federation.places.failAlways(undefined));

const get = (query = "", init: RequestInit = {}): Promise<Response> =>
  fetch(`${kit.url}/exports/lines.txt${query}`, init);

const codeOf = async (answer: Response): Promise<unknown> => {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] }; // the shape of every error
  return [answer.status, errors[0]?.extensions.code];
};

const lines = async function* (...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
};

/** Megabytes without an end; tells how many were taken, and when nobody takes more. */
const endless = () => {
  const taken = { pieces: 0, isClosed: false };
  const content = async function* (): AsyncGenerator<string> {
    try {
      for (; ; taken.pieces += 1) yield "x".repeat(64 * 1024);
    } finally {
      taken.isClosed = true;
    }
  };
  return { taken, content };
};

test("a file is an attachment that nobody else keeps, with what is known of it in the head", async () => {
  kit.content = () => lines("one\n", "two\n");
  const answer = await get("?a=1&b=2&b=3&c=");
  expect(await answer.text()).toBe("one\ntwo\n");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/plain",
    "content-disposition": 'attachment; filename="lines.txt"',
    "cache-control": "private, no-cache",
    vary: "authorization, cookie",
    "x-content-type-options": "nosniff",
    "x-request-id": expect.stringMatching(/./),
    "sinergi-rows": "3",
  });
  expect(kit.asked[0]).toMatchObject({ name: "lines.txt", parameters: { a: "1", b: ["2", "3"], c: "" } });
});

test("a long question is sent as JSON", async () => {
  kit.content = () => lines("one\n");
  const send = (body: string): Promise<Response> =>
    get("", { method: "POST", headers: { "content-type": "application/json" }, body });
  expect((await send('{"where":{"of":"A"}}')).status).toBe(200);
  expect(kit.asked[0]?.parameters).toEqual({ where: { of: "A" } });
  expect(await codeOf(await send("[1]"))).toEqual([400, "BAD_REQUEST"]);
});

test("who has the file is told so, and whoever has other rights never has the same one", async () => {
  kit.content = () => lines("one\n");
  const etagFor = async (init: RequestInit): Promise<string> => (await get("?a=1", init)).headers.get("etag") ?? "";
  const headers = { authorization: `Bearer ${kit.tokenFor({ scopes: ["aggregate:read"] })}` };
  const etag = await etagFor({});
  expect(etag).toMatch(/^W\/".+"$/);
  expect(await etagFor({ headers })).not.toBe(etag);
  const known = await get("?a=1", { headers: { "if-none-match": `"other", ${etag}` } });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  expect((await get("?a=2", { headers: { "if-none-match": etag } })).status).toBe(200);
  expect((await get("?a=1", { headers: { ...headers, "if-none-match": etag } })).status).toBe(200);
});

test.each(ENGINES)("the graph is asked as the sender, and answers with its sources: %s", async (engine) => {
  const asking = await startExports({}, engine);
  const answers: GraphAnswer[] = [];
  asking.content = async function* ({ ask }) {
    answers.push(await ask("query Named($code: RegionCode!) { place(code: $code) { name count } }", { code: "35" }));
    yield "end";
  };
  expect(await (await fetch(`${asking.url}/exports/lines.txt?where=35`)).text()).toBe("end");
  expect(answers).toEqual([
    {
      data: { place: { name: "Jawa Timur", count: 35 } },
      sources: [expect.objectContaining({ id: "hitung" }), expect.anything(), expect.anything()],
    },
  ]);
  await eventually(() => asking.logged().includes('"subgraphCalls":{"places":1,"counts":1}'));
  expect(asking.logged()).not.toContain("where");
  await asking.stop();
});

test.each([
  ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ['{ place(code: "35") { early } }', "PERIOD_MALFORMED"],
  ['{ place(code: "35") { name broken } }', "INTERNAL_SERVER_ERROR"],
])("an answer with an error is none: %s", async (query, code) => {
  const errors: unknown[] = [];
  kit.content = async function* ({ ask }) {
    yield "one\n";
    await ask(query, {}).catch((error: unknown) => errors.push(error instanceof AppError ? error.code : error));
  };
  await (await get()).text();
  expect(errors).toEqual([code]);
});

test("a file whose rest cannot be made has no end", async () => {
  kit.content = async function* ({ ask }) {
    yield "one\n";
    kit.federation.places.failAlways("status 500");
    yield "two\n";
    await ask("{ places { name } }", {});
    yield "three\n";
  };
  const answer = await get();
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow("terminated");
  await eventually(() => kit.logged().includes("export cut off"));
});

test("nor has it for those who speak the older HTTP, to whom the end of the connection is the end of the file", async () => {
  kit.content = async function* () {
    yield "one\n";
    throw new Error("the database went away");
  };
  const { hostname, port } = new URL(kit.url);
  const socket = connect(Number(port), hostname);
  socket.on("data", () => {});
  socket.write("GET /exports/lines.txt HTTP/1.0\r\nHost: x\r\n\r\n");
  const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
  expect(error.code).toBe("ECONNRESET");
});

test("whoever leaves is worked for no more", async () => {
  const { taken, content } = endless();
  kit.content = content;
  const leave = new AbortController();
  const answer = await get("", { signal: leave.signal });
  await answer.body?.getReader().read();
  leave.abort();
  await eventually(() => taken.isClosed);
  expect(kit.asked[0]?.signal.aborted).toBe(true);
});

test("whoever leaves while the graph is asked takes the question along", async () => {
  let code: unknown;
  const release = kit.federation.places.hold();
  kit.content = async function* ({ ask }) {
    yield "one\n";
    code = await ask("{ places { name } }", {}).catch(() => "ended");
  };
  const leave = new AbortController();
  const answer = await get("", { signal: leave.signal });
  await answer.body?.getReader().read();
  await eventually(() => kit.federation.places.open() === 1);
  leave.abort();
  await eventually(() => code !== undefined);
  release();
  expect(code).toBe("ended");
});

test("a file is made no faster than it is taken, and not for ever for those who take nothing", async () => {
  const impatient = await startExports({ stallMs: 200 });
  const { taken, content } = endless();
  impatient.content = content;
  const { hostname, port } = new URL(impatient.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  socket.pause();
  socket.write("GET /exports/lines.txt HTTP/1.1\r\nHost: x\r\n\r\n");
  await eventually(() => taken.isClosed);
  // What the system keeps for a connection that nobody reads, some megabytes.
  expect(taken.pieces).toBeLessThan(400);
  socket.destroy();
  await impatient.stop();
});

test("only so many files are made at once", async () => {
  const { content } = endless();
  kit.content = content;
  const leave = new AbortController();
  await Promise.all([get("", { signal: leave.signal }), get("", { signal: leave.signal })]);
  const refused = await get();
  expect(refused.headers.get("retry-after")).toBe("10");
  expect(await codeOf(refused)).toEqual([503, "EXPORTS_BUSY"]);
  leave.abort();
  kit.content = () => lines("one\n");
  await eventually(async () => (await get()).status === 200);
});

test.each([
  ["a page of another site", { headers: { origin: "https://elsewhere.example" } }, 403, "ORIGIN_REFUSED"],
  ["a token that is not accepted", { headers: { authorization: "Bearer x" } }, 401, "TOKEN_INVALID"],
  ["another method", { method: "PUT" }, 404, "NOT_FOUND"],
  ["a form", { method: "POST", body: new URLSearchParams({ a: "1" }) }, 415, "BAD_REQUEST"],
] as const)("%s is refused before anything is opened", async (_, init, status, code) => {
  const before = kit.asked.length;
  expect(await codeOf(await get("", init as RequestInit))).toEqual([status, code]);
  expect(kit.asked.length).toBe(before);
});
