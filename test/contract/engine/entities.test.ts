import { expect, test } from "@jest/globals";
import { AppError } from "../../../platform/errors.ts";
import { engineOver, type Play, placesOf, treeOf } from "../../support/federations/engine-over.ts";

const SUBGRAPHS = {
  villages: `
    type Query { villages: [Village!]! districts: [District!]! }
    type District { name: String villages: [Village] }
    type Village @key(fields: "code") { code: ID! name: String }
  `,
  funds: `type Village @key(fields: "code") { code: ID! fund: Int ceiling: Int note: String }`,
};

const village = (code: string) => ({ __typename: "Village", code, name: `Desa ${code}` });

const villages: Play = ({ query }) => ({
  data: query.includes("districts")
    ? {
        districts: [
          { name: "A", villages: [village("1"), null, village("2")] },
          { name: "B", villages: [village("1")] },
        ],
      }
    : { villages: [village("1"), village("2")] },
});

const codesOf = (variables: Readonly<Record<string, unknown>> | undefined): string[] =>
  ((variables?.["representations"] ?? []) as Array<{ code: string }>).map(({ code }) => code);

/** Answers every representation, with changes to the list. */
const funds =
  (change: (entities: unknown[]) => unknown = (entities) => entities): Play =>
  ({ variables }) => ({
    data: {
      _entities: change(
        codesOf(variables).map((code) => ({ code, fund: Number(code) * 10, ceiling: 99, note: null })),
      ) as never,
    },
  });

const ask = async (play: Play, text = "{ villages { name fund } }") => {
  const engine = await engineOver(SUBGRAPHS, { villages, funds: play });
  const result = await engine.ask(text);
  await engine.stop();
  return { engine, result, data: treeOf(result), errors: placesOf(result) };
};

const withoutFunds = {
  villages: [
    { name: "Desa 1", fund: null },
    { name: "Desa 2", fund: null },
  ],
};

test("an equal entity is asked for once and answers at all its places", async () => {
  const { engine, data } = await ask(funds(), "{ districts { villages { fund } } }");
  expect(engine.calls.map(({ variables }) => variables?.["representations"])).toEqual([
    undefined,
    [
      { __typename: "Village", code: "1" },
      { __typename: "Village", code: "2" },
    ],
  ]);
  expect(data).toEqual({ districts: [{ villages: [{ fund: 10 }, null, { fund: 20 }] }, { villages: [{ fund: 10 }] }] });
});

test("the key is asked for again, and entities in another order are attached to nothing", async () => {
  const { engine, data, errors } = await ask(funds((entities) => entities.toReversed()));
  expect(engine.calls[1]?.query).toContain("code");
  expect(data).toEqual(withoutFunds);
  expect(errors).toEqual([
    { path: ["villages", 0, "fund"], code: "SUBGRAPH_ANSWER_INVALID" },
    { path: ["villages", 1, "fund"], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
});

test.each([
  ["too few", (entities: unknown[]) => entities.slice(1)],
  ["too many", (entities: unknown[]) => [...entities, ...entities]],
  ["null", () => null],
])("%s entities are attached to nothing, with one error a place", async (_how, change) => {
  const { data, errors } = await ask(funds(change));
  expect(data).toEqual(withoutFunds);
  expect(errors.map(({ path }) => path)).toEqual([
    ["villages", 0, "fund"],
    ["villages", 1, "fund"],
  ]);
});

test("an entity that is null leaves its own place null, without an error", async () => {
  const { data, errors } = await ask(funds(([, second]) => [null, second]));
  expect(data).toEqual({
    villages: [
      { name: "Desa 1", fund: null },
      { name: "Desa 2", fund: 20 },
    ],
  });
  expect(errors).toEqual([]);
});

test("an entity of another type is attached to nothing", async () => {
  const { data } = await ask(funds(([first, second]) => [{ ...(first as object), __typename: "District" }, second]));
  expect(data).toEqual({
    villages: [
      { name: "Desa 1", fund: null },
      { name: "Desa 2", fund: 20 },
    ],
  });
});

test("a subgraph's error stands at every place of its entity, with list indices and the client's aliases", async () => {
  const play: Play = () => ({
    data: {
      _entities: [
        { code: "1", alias_dana: null },
        { code: "2", alias_dana: 7 },
      ],
    },
    errors: [{ message: "no", path: ["_entities", 0, "alias_dana"], extensions: { code: "DATABASE_TIMEOUT" } }],
  });
  const { data, errors } = await ask(play, "{ districts { villages { dana: fund } } }");
  expect(data).toEqual({
    districts: [{ villages: [{ dana: null }, null, { dana: 7 }] }, { villages: [{ dana: null }] }],
  });
  expect(errors).toEqual([
    { path: ["districts", 0, "villages", 0, "dana"], code: "DATABASE_TIMEOUT" },
    { path: ["districts", 1, "villages", 0, "dana"], code: "DATABASE_TIMEOUT" },
  ]);
});

test("a subgraph that cannot be reached is an error at each of its fields, and everything else answers", async () => {
  const { data, errors } = await ask(() => {
    throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph: "funds" });
  }, "{ villages { name fund ceiling } }");
  expect(data).toEqual({
    villages: [
      { name: "Desa 1", fund: null, ceiling: null },
      { name: "Desa 2", fund: null, ceiling: null },
    ],
  });
  expect(errors).toEqual(
    [0, 1].flatMap((i) =>
      ["fund", "ceiling"].map((field) => ({ path: ["villages", i, field], code: "SUBGRAPH_UNAVAILABLE" })),
    ),
  );
});

test("a failure at the root answers data, if only null", async () => {
  const engine = await engineOver(SUBGRAPHS, {
    villages: () => {
      throw new AppError("SUBGRAPH_TIMEOUT", { subgraph: "villages" });
    },
  });
  const result = await engine.ask("{ villages { name } }");
  await engine.stop();
  expect(result.data).toBeNull();
  expect(placesOf(result)).toEqual([{ path: ["villages"], code: "SUBGRAPH_TIMEOUT" }]);
});

test("a failure of thousands of places is told at a hundred of them, with their number", async () => {
  const engine = await engineOver(SUBGRAPHS, {
    villages: () => ({ data: { villages: [...Array(5000).keys()].map((i) => village(String(i))) } }),
    funds: () => ({ data: null, errors: [{ message: "down" }] }),
  });
  const result = await engine.ask("{ villages { fund } }");
  await engine.stop();
  expect(result.errors).toHaveLength(100);
  expect(result.errors?.at(-1)?.extensions["places"]).toBe(5000);
});

test("a fetch sends only the variables it uses, as the client sent them, and the request hears of each answer", async () => {
  const engine = await engineOver(
    {
      villages: `type Query { villages(first: Int): [Village!]! } type Village @key(fields: "code") { code: ID! }`,
      funds: `type Village @key(fields: "code") { code: ID! fund(year: ID, unit: String): Int }`,
    },
    {
      villages: () => ({ data: { villages: [village("1")] } }),
      funds: funds(),
    },
  );
  await engine.ask(
    "query ($first: Int, $year: ID, $unit: String) { villages(first: $first) { fund(year: $year, unit: $unit) } }",
    {
      first: 3,
      year: 2020,
    },
  );
  await engine.stop();
  expect(engine.calls.map(({ variables }) => variables)).toEqual([
    { first: 3 },
    { year: 2020, representations: [{ __typename: "Village", code: "1" }] },
  ]);
  expect(engine.heard).toEqual(["villages", "funds"]);
});

test("thousands of wrong entities, or of reported errors, are told within bounds", async () => {
  const codes = [...Array(5000).keys()].map(String);
  const play: Play = (_, call) => ({
    data: { _entities: codes.map(() => (call === 1 ? { code: "other" } : null)) },
    ...(call === 2 && { errors: codes.map((_code, i) => ({ message: "no", path: ["_entities", i, "fund"] })) }),
  });
  const engine = await engineOver(SUBGRAPHS, {
    villages: () => ({ data: { villages: codes.map(village) } }),
    funds: play,
  });
  const [wrong, failed] = [await engine.ask("{ villages { fund } }"), await engine.ask("{ villages { fund } }")];
  await engine.stop();
  expect(wrong.errors?.at(-1)?.extensions["places"]).toBe(5000);
  expect(failed.errors).toHaveLength(1000);
  expect(failed.errors?.at(-1)?.path).toEqual(["villages", 999, "fund"]);
});
