import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { composeSupergraph } from "../../../cli/compose-supergraph.ts";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { createLog } from "../../../platform/log.ts";
import { openKeyFile } from "../../../platform/secrets/key-file.ts";
import type { KeySource } from "../../../platform/secrets/key-source.ts";
import { serveSubgraph, type SubgraphServer } from "../../../platform/serve-subgraph/http.ts";
import { CALL_HEADER, readCallHeader } from "../../../platform/signing/call-header.ts";
import { createCallSigner } from "../../../platform/signing/sign-call.ts";
import { createCallVerifier } from "../../../platform/signing/verify-call.ts";
import type { CallContext } from "../../../platform/subgraph-call.ts";
import { codesOf, startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { startTinyFederation } from "../../support/tiny-federation.ts";

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@tag"])
  type Query { greeting: String @tag(name: "open") }`;

const newKey = (): string => randomBytes(32).toString("hex");

/** What ends with the test. */
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

let asked: CallContext[] = [];
const refused: string[] = [];
beforeEach(() => {
  asked = [];
  refused.length = 0;
});

const startSubgraph = async (keys: KeySource): Promise<SubgraphServer> => {
  const server = await serveSubgraph({
    name: "greeter",
    execute: async (_, context) => {
      asked.push(context);
      return { data: { __typename: "Query", greeting: "halo" } };
    },
    verify: createCallVerifier({ subgraph: "greeter", keys }),
    port: 0,
    host: "127.0.0.1",
    log: createLog({ destination: { write: (line) => refused.push(JSON.parse(line).reason) } }),
    isReady: async () => true,
  });
  endings.push(() => server.stop());
  return server;
};

const startGateway = async (
  engine: (typeof ENGINES)[number],
  { url }: SubgraphServer,
  keys: KeySource | undefined,
): Promise<TestGateway> => {
  const sdl = composeSupergraph([{ name: "greeter", url, sdl: SDL }]).supergraphSdl;
  const started = await startTestGateway(
    { engine, supergraph: { sdl } },
    { signer: keys === undefined ? undefined : createCallSigner(keys) },
  );
  endings.push(() => started.gateway.stop());
  return started;
};

describe.each(ENGINES)("with the engine %s", (engine) => {
  test("a gateway with the subgraph's key is answered, and its probe too", async () => {
    const keys = [newKey()];
    const { ask, send } = await startGateway(engine, await startSubgraph(() => keys), () => keys);
    const answer = await ask("{ greeting }", { headers: { "x-request-id": "request-17" } });
    expect(answer.body).toEqual({ data: { greeting: "halo" } });
    expect(asked.map(({ requestId }) => requestId)).toEqual(["request-17"]);
    expect(await send("/readyz")).toMatchObject({ status: 200, body: { status: "ready" } });
    expect(refused).toEqual([]);
  });

  test.each<[string, KeySource | undefined, string]>([
    ["another key", () => ["k".repeat(40)], "SIGNATURE_WRONG"],
    ["no key", undefined, "NOT_SIGNED"],
  ])("a gateway with %s is not ready, and its log says what is wrong", async (_, keys, reason) => {
    const right = [newKey()];
    const { ask, send, logged } = await startGateway(engine, await startSubgraph(() => right), keys);
    const answer = await ask("{ greeting }");
    expect(answer.body.data).toEqual({ greeting: null });
    expect(codesOf(answer)).toEqual(["SUBGRAPH_ANSWER_INVALID"]);
    expect(answer.text).not.toMatch(/sign|SINERGI_CALL_KEY/i);
    expect(logged()).toContain("are SINERGI_CALL_KEY and the time the same");
    expect(await send("/readyz")).toMatchObject({
      status: 503,
      body: { subgraphs: { greeter: { up: false, code: "SUBGRAPH_ANSWER_INVALID" } } },
    });
    expect(asked).toEqual([]);
    expect(new Set(refused)).toEqual(new Set([reason]));
  });

  test("a call that is tried again is signed again", async () => {
    const federation = await startTinyFederation();
    endings.push(() => federation.close());
    const keys = [newKey()];
    const { gateway, ask } = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl } },
      { signer: createCallSigner(() => keys) },
    );
    endings.push(() => gateway.stop());
    await ask("{ slogan }");
    const before = federation.places.calls.length;
    federation.places.failNext("reset");
    expect((await ask("{ slogan }")).body.data).toEqual({ slogan: "satu data" });
    const tries = federation.places.calls
      .slice(before)
      .map(({ headers }) => readCallHeader(String(headers[CALL_HEADER])));
    expect(tries).toHaveLength(2);
    expect(new Set(tries.map((said) => said?.nonce)).size).toBe(2);
    expect(new Set(tries.map((said) => said?.context)).size).toBe(1);
  });

  test("keys change in their files while both go on: the old one is taken until it is taken out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sinergi-rotation-"));
    endings.push(async () => rmSync(folder, { recursive: true }));
    let time = 0;
    const keysIn = (name: string, text: string) => {
      const file = join(folder, name);
      const write = (keys: string): void => {
        writeFileSync(file, keys);
        chmodSync(file, 0o600);
        time += 1_000; // both have looked at their files by the next call
      };
      write(text);
      const opened = openKeyFile(file, { several: true, strict: true }, { onChange: () => {}, now: () => time });
      if ("problem" in opened) throw new Error(opened.problem);
      return { write, keys: opened.keys };
    };
    const [old, next] = [newKey(), newKey()];
    const subgraph = keysIn("subgraph", old);
    const gateway = keysIn("gateway", old);
    const server = await startSubgraph(subgraph.keys);
    const { ask } = await startGateway(engine, server, gateway.keys);
    const outdated = await startGateway(engine, server, () => [old]);
    const isAnswered = async ({ ask: put } = { ask }): Promise<boolean> =>
      codesOf(await put("{ greeting }")).length === 0;

    expect(await isAnswered()).toBe(true);
    subgraph.write(`${old}\n${next}\n`);
    expect(await isAnswered()).toBe(true);
    gateway.write(`${next}\n${old}\n`);
    expect([await isAnswered(), await isAnswered(outdated)]).toEqual([true, true]);
    subgraph.write(next);
    expect([await isAnswered(), await isAnswered(outdated)]).toEqual([true, false]);
    expect(refused).toEqual(["SIGNATURE_WRONG"]);
  });
});
