import { setImmediate } from "node:timers/promises";
import { composeServices } from "@apollo/composition";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { createCompiledEngine } from "../../../gateway/engine/compiled/engine.ts";
import { loadSupergraph } from "../../../gateway/engine/compiled/supergraph/load-supergraph.ts";
import { composeSupergraph } from "../../support/federations/compose.ts";
import { engineOver, type Play, placesOf, treeOf } from "../../support/federations/engine-over.ts";

/** Generation n of the schema: `value` moves between the subgraphs, and only even generations know `extra`. */
const generation = (n: number): Readonly<Record<string, string>> => {
  const moved = `value: String ${n % 2 === 0 ? "extra: String" : ""}`;
  const things = `type Query { things: [Thing!]! } type Thing @key(fields: "id") { id: ID! ${n % 2 === 0 ? moved : ""} }`;
  const values = `type Thing @key(fields: "id") { id: ID! ${n % 2 === 0 ? "other: Int" : moved} }`;
  return { things, values };
};

const waiting =
  (play: Play): Play =>
  async (request, call) => {
    // Answers take a few turns of the event loop, so that many requests are under way at each change.
    for (let turn = 0; turn < call % 5; turn++) await setImmediate();
    return play(request, call);
  };

const ids = ["1", "2", "3"];

const plays: Readonly<Record<string, Play>> = {
  things: waiting(({ query }) => ({
    data: {
      things: ids.map((id) => ({ __typename: "Thing", id, ...(query.includes("value") && { value: `even ${id}` }) })),
    },
  })),
  values: waiting(({ variables }) => ({
    data: {
      _entities: ((variables?.["representations"] ?? []) as Array<{ id: string }>).map(({ id }) => ({
        id,
        value: `odd ${id}`,
      })),
    },
  })),
};

test("a supergraph that changes under load fails no request and mixes no answer", async () => {
  const engine = await engineOver(generation(0), plays);
  const answers: Array<Promise<string>> = [];
  const seen = new Set<unknown>();
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < 10; i++) {
      seen.add(engine.schema());
      answers.push(
        engine.ask("{ things { id value } }").then((result) => {
          expect(placesOf(result)).toEqual([]);
          return JSON.stringify(treeOf(result));
        }),
      );
      await setImmediate();
    }
    if (round % 3 === 0) engine.change(generation(round / 3 + 1));
  }
  const texts = new Set(await Promise.all(answers));
  await engine.stop();

  const whole = (word: string) => JSON.stringify({ things: ids.map((id) => ({ id, value: `${word} ${id}` })) });
  expect(texts).toEqual(new Set([whole("even"), whole("odd")]));
  expect(answers).toHaveLength(600);
  expect(seen.size).toBeGreaterThan(10);
});

test("a supergraph that is broken is refused, and the one in use goes on", async () => {
  const refused: unknown[] = [];
  let listener: (sdl: string) => void = () => {};
  const sdl = composeSupergraph({ name: "first", subgraphs: generation(0) });
  const schemas: unknown[] = [];
  const engine = createCompiledEngine({
    supergraph: {
      current: () => sdl,
      onChange(listen) {
        listener = listen;
        return () => {};
      },
    },
    scalars: {},
    transportFor: () => ({ call: async () => ({ data: {} }), close: async () => {} }),
    onRefused: (error) => refused.push(error),
  });
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => schemas.push(apiSchema));
  await engine.load({ apollo: {} });
  listener("type Query { not: Federated }");
  listener("this is no SDL");
  await engine.stop();

  expect(refused).toMatchObject([{ code: "SUPERGRAPH_INVALID" }, { code: "SUPERGRAPH_INVALID" }]);
  expect(schemas).toHaveLength(1);
});

test("a supergraph with @fromContext is refused: its arguments would be left out", async () => {
  const subgraphs = {
    a: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@context", "@fromContext"])
      type Query { region: Region }
      type Region @key(fields: "id") @context(name: "region") { id: ID! name: String! detail: Detail }
      type Detail @key(fields: "id") { id: ID! title(of: String @fromContext(field: "$region { name }")): String }
    `,
  };
  const { supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: "http://a.test", typeDefs: parse(sdl) })),
  );
  expect(supergraphSdl).toContain("contextArguments");
  expect(() => loadSupergraph(supergraphSdl ?? "", {})).toThrow(/SUPERGRAPH|fromContext/);
});
