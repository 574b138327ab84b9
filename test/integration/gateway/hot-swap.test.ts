import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { eventually } from "../../support/eventually.ts";
import { startTestGateway } from "../../support/gateway-client.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

const CLIENTS = 10;
const SWAPS = 20;

describe.each(ENGINES)("with the engine %s", (engine) => {
  let federation: TinyFederation;
  let folder: string;
  beforeAll(async () => {
    federation = await startTinyFederation();
    folder = mkdtempSync(join(tmpdir(), "supergraph-"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await federation.close();
  });

  const version = (number: number) => federation.supergraphWith(`\nextend type Query { version${number}: Int }`);
  const fieldNames = "{ __schema { queryType { fields { name } } } }";

  test(`${SWAPS} new supergraphs under load fail no request`, async () => {
    const { gateway, ask } = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    const versions = Array.from({ length: SWAPS }, (_, number) => version(number));
    const load = { going: true };
    const failures: string[] = [];
    let answered = 0;
    const client = async (): Promise<void> => {
      while (load.going) {
        const { body, text } = await ask("{ places { name count } total }");
        if (body.errors !== undefined || body.data?.["total"] !== 42) failures.push(text);
        answered += 1;
      }
    };
    const clients = Array.from({ length: CLIENTS }, client);
    for (const [number, sdl] of versions.entries()) {
      const before = answered;
      gateway.updateSupergraph(sdl);
      await eventually(async () => (await ask(fieldNames)).text.includes(`"version${number}"`));
      await eventually(() => answered > before + CLIENTS);
    }
    load.going = false;
    await Promise.all(clients);
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(SWAPS * CLIENTS);
    await gateway.stop();
  }, 60_000);

  test("a supergraph that cannot be used is refused and the one before stays", async () => {
    const { gateway, ask } = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    const broken = [
      "this is no SDL",
      "type Query { a: Int }",
      federation.supergraphSdl.replace("type Place", "type Palace"),
    ];
    for (const sdl of broken) {
      expect(() => gateway.updateSupergraph(sdl)).toThrow(expect.objectContaining({ code: "SUPERGRAPH_INVALID" }));
      expect((await ask("{ total }")).body.data).toEqual({ total: 42 });
    }
    gateway.updateSupergraph(version(1));
    await eventually(async () => (await ask(fieldNames)).text.includes('"version1"'));
    await gateway.stop();
  });

  test("a gateway does not start on one", async () => {
    await expect(startTestGateway({ engine, supergraph: { sdl: "type Query { a: Int }" } })).rejects.toMatchObject({
      code: "SUPERGRAPH_INVALID",
    });
    const brokenInside = federation.supergraphSdl.replace("type Place", "type Palace");
    await expect(startTestGateway({ engine, supergraph: { sdl: brokenInside } })).rejects.toMatchObject({
      code: "SUPERGRAPH_INVALID",
    });
    await expect(
      startTestGateway({ engine, supergraph: { file: join(folder, "none.graphql") } }),
    ).rejects.toMatchObject({
      code: "SUPERGRAPH_INVALID",
      details: { file: join(folder, "none.graphql") },
    });
  });

  test("a watched file is taken over when it changes, and refused when it is broken", async () => {
    const file = join(folder, `${engine}.graphql`);
    writeFileSync(file, federation.supergraphSdl);
    const { gateway, ask, logged } = await startTestGateway({ engine, supergraph: { file, watch: true } });
    writeFileSync(file, version(1));
    await eventually(async () => (await ask(fieldNames)).text.includes('"version1"'));
    writeFileSync(file, "half a f");
    await eventually(() => logged().includes("supergraph refused; the one before stays"));
    expect((await ask("{ total }")).body.data).toEqual({ total: 42 });
    writeFileSync(file, version(2));
    await eventually(async () => (await ask(fieldNames)).text.includes('"version2"'));
    await gateway.stop();
  });
});
