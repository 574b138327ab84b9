import { buildSchema, type GraphQLResolveInfo, graphql } from "graphql";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parseRegionCode, type RegionCode } from "../../../../platform/region-code.ts";
import { type BoundQuestion, fetchAhead } from "../../../../platform/serve-subgraph/fetch-ahead.ts";

const schema = buildSchema(`
  type Query { regions: Page thing: [Thing] }
  type Page { nodes: [Region!]! edges: [Edge!]! total: Int }
  type Edge { node: Region! }
  union Thing = Region | Bank
  type Bank { seat: Region name: String }
  type Region { code: String fund(year: Int! = 2024): Int index(year: Int!): Int parent: Region other: Int }
`);

interface Asked {
  readonly field: string;
  readonly year: number;
  readonly codes: readonly RegionCode[];
}

let asked: Asked[] = [];
beforeEach(() => {
  asked = [];
});

const questionOf =
  (field: string) =>
  ({ year }: { readonly year: number }): BoundQuestion<unknown> => {
    if (year < 2000) throw new Error("no such year");
    return {
      question: field,
      argument: year,
      load: () => null,
      fetch: async (codes) => {
        asked.push({ field, year, codes });
      },
    };
  };

const QUESTIONS = { fund: questionOf("fund"), index: questionOf("index") };

const codes = ["35", "53", "35"].map(parseRegionCode);
const DISTINCT = ["35", "53"].map(parseRegionCode);

/** Runs a query whose root fields fetch ahead for these regions. */
const run = async (query: string, variableValues = {}, regions = codes): Promise<readonly Asked[]> => {
  const list = async (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    await fetchAhead(
      QUESTIONS,
      regions.map((code) => ({ code })),
      info,
      {},
    );
    return null;
  };
  const rootValue = {
    regions: (args: unknown, context: unknown, info: GraphQLResolveInfo) => list(args, context, info),
    thing: (args: unknown, context: unknown, info: GraphQLResolveInfo) => list(args, context, info),
  };
  const { errors } = await graphql({ schema, source: query, rootValue, variableValues });
  expect(errors).toBeUndefined();
  return asked;
};

const FUND = { field: "fund", year: 2024, codes: DISTINCT };
const INDEX = { field: "index", year: 2023, codes: DISTINCT };

describe("of a list of regions, fetching ahead asks what is selected on them:", () => {
  test.each([
    ["through nodes", "{ regions { nodes { code fund } total } }", [FUND]],
    ["through edges", "{ regions { edges { node { fund index(year: 2023) } } } }", [FUND, INDEX]],
    ["through both", "{ regions { nodes { fund } edges { node { index(year: 2023) } } } }", [FUND, INDEX]],
    [
      "through fragments, named and not",
      "{ regions { ...page } } fragment page on Page { ... { nodes { ...r } } } fragment r on Region { ... on Region { fund } }",
      [FUND],
    ],
    ["through a union", "{ thing { ... on Region { fund } ... on Bank { name } } }", [FUND]],
    ["under an alias", "{ regions { nodes { a: fund b: index(year: 2023) } } }", [FUND, INDEX]],
    [
      "once for each argument",
      "{ regions { nodes { index(year: 2023) last: index(year: 2024) } } }",
      [INDEX, { ...INDEX, year: 2024 }],
    ],
    ["not on regions inside them", "{ regions { nodes { parent { fund index(year: 2023) } } } }", []],
    ["not what has no question", "{ regions { nodes { code other } } }", []],
    ["not what the question refuses", "{ regions { nodes { fund index(year: 1999) } } }", [FUND]],
  ])("%s", async (_, query, expected) => {
    expect(await run(query)).toEqual(expected);
  });

  test("with variables as arguments, left out or given", async () => {
    const query = "query ($year: Int! = 2023) { regions { nodes { index(year: $year) } } }";
    expect(await run(query)).toEqual([INDEX]);
    asked = [];
    expect(await run(query, { year: 2020 })).toEqual([{ ...INDEX, year: 2020 }]);
  });

  test.each([
    ["@skip(if: $yes)", []],
    ["@skip(if: $no)", [FUND]],
    ["@include(if: $yes)", [FUND]],
    ["@include(if: $no)", []],
    ["@skip(if: $no) @include(if: $yes)", [FUND]],
    ["@skip(if: $yes) @include(if: $yes)", []],
  ])("only what %s leaves", async (directive, expected) => {
    const head = "query ($yes: Boolean!, $no: Boolean!)";
    const variables = { yes: true, no: false };
    const all = "a: code @include(if: $yes) b: code @skip(if: $no)";
    expect(await run(`${head} { regions { nodes { ${all} fund ${directive} } } }`, variables)).toEqual(expected);
    asked = [];
    expect(await run(`${head} { regions { nodes { ${all} ... ${directive} { fund } } } }`, variables)).toEqual(
      expected,
    );
  });

  test.each([[[]], [["35"]]])("nothing for %j, which one loader answers as well", async (few) => {
    expect(await run("{ regions { nodes { fund } } }", {}, few.map(parseRegionCode))).toEqual([]);
  });
});
