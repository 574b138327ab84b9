import { describe, expect, it } from "@jest/globals";
import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { estimateCost } from "../../../../gateway/explain/estimate-cost.ts";

const SCHEMA = buildSchema(`
  type Query { region: Region regions(first: Int = 50): Regions loose(first: Int): [Region!]! all: [Region!]! }
  type Regions { totalCount: Int nodes: [Region!]! edges: [Edge!]! }
  type Edge { cursor: String node: Region! }
  type Region { code: ID! names: [String!]! parent: Region children(first: Int = 20): Regions ancestors: [Region!]! }
`);

const costOf = (query: string, variables = {}): number | null => {
  const document = parse(query);
  const [operation] = document.definitions;
  return estimateCost(SCHEMA, document, operation as OperationDefinitionNode, variables);
};

describe("the estimated cost of a question", () => {
  it.each<[string, string, number]>([
    ["one an object", "{ region { code names parent { code } } }", 2],
    ["the default page size of a connection's list", "{ regions { totalCount nodes { code } } }", 1 + 50],
    ["the page size that is asked for", "{ regions(first: 7) { nodes { code parent { code } } } }", 1 + 7 * 2],
    ["an edge and its node", "{ regions(first: 7) { edges { node { code } } } }", 1 + 7 * 2],
    ["pages within pages", "{ regions(first: 3) { nodes { children { nodes { code } } } } }", 1 + 3 * (1 + 1 + 20)],
    ["ten elements of a list that nothing limits", "{ all { code ancestors { code } } }", 10 * (1 + 10)],
    ["the page size of a list of its own", "{ loose(first: 4) { ancestors { code } } }", 4 * (1 + 10)],
    ["ten where a page size is open", "{ loose { code } }", 10],
    ["nothing for what is left out", "{ all @skip(if: true) { code } region @include(if: false) { code } }", 0],
    ["fragments where they stand", "{ all { ...F } region { ...F } } fragment F on Region { parent { code } }", 20 + 2],
    ["types and names of the schema", "{ __schema { types { name } } region { __typename } }", 1],
  ])("counts %s", (_, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  it("takes page sizes from variables and their defaults, and is unknown where these do not fit", () => {
    const query = "query ($n: Int = 5) { regions(first: $n) { nodes { code } } }";
    expect([costOf(query), costOf(query, { n: 9 }), costOf(query, { n: "many" })]).toEqual([6, 10, null]);
  });

  it("is found for fragments that spread each other very often", () => {
    const names = Array.from({ length: 60 }, (_, place) => place);
    const fragments = names.map((n) => `fragment F${n} on Region { ...F${n + 1} parent { ...F${n + 1} } }`);
    const cost = costOf(`{ region { ...F0 } } ${fragments.join(" ")} fragment F60 on Region { code }`);
    expect(cost).toBe(2 ** 60);
  });
});
