import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const NAME = '{ region(code: "35") { name } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
}, 120_000);
afterAll(() => graph.stop());

describe("the product lets in", () => {
  test.each(["analyst", "governor:35", "regency:33.07", "app", "operator", "auditor"])(
    "the persona %s",
    async (persona) => {
      const { data, errors } = await graph.ask(NAME, {}, { token: await graph.tokenFor(persona) });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ region: { name: "Jawa Timur" } });
    },
  );

  test("whoever the issuer in the settings speaks for", async () => {
    const token = await graph.tokenFor({ scopes: ["aggregate:read"] });
    expect((await graph.ask(NAME, {}, { token })).data).toEqual({ region: { name: "Jawa Timur" } });
  });

  test("nobody else", async () => {
    const token = await graph.tokenFor("analyst");
    const { status, data, errors } = await graph.ask(NAME, {}, { token: `${token.slice(0, -8)}AAAAAAAA` });
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["TOKEN_INVALID"]);
  });
});
