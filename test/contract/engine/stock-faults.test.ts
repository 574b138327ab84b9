import { expect, test } from "@jest/globals";
import { bencana } from "../../support/federations/bencana/federation.ts";
import { byKeys, type Federation } from "../../support/federations/federation.ts";
import { logistik } from "../../support/federations/logistik/federation.ts";
import { perpustakaan } from "../../support/federations/perpustakaan/federation.ts";
import { posyandu } from "../../support/federations/posyandu/federation.ts";
import { question, runFederation } from "../../support/federations/run-federation.ts";
import { isEqual } from "../../support/operation-generator/compare.ts";

const goods = [{ __typename: "Good", id: "1", sku: "s1", price: 3 }];

const keyOrder: Federation = {
  name: "a key that cannot be resolved, listed first",
  subgraphs: {
    prices: `type Query { goods: [Good!]! } type Good @key(fields: "id") { id: ID! price: Int }`,
    shop: `
      type Query { best: Good }
      type Good @key(fields: "sku", resolvable: false) @key(fields: "id") {
        id: ID! sku: ID! price: Int @external isDear: Boolean @requires(fields: "price")
      }
    `,
  },
  resolvers: {
    Query: { goods: () => goods, best: () => goods[0] },
    Good: { isDear: (row) => Number(row["price"]) > 1 },
  },
  find: { Good: byKeys(goods, ["id"]) },
  samples: {},
};

const cases: ReadonlyArray<readonly [promise: string, federation: Federation, text: string]> = [
  ["an alias equal to a key does not become the key", posyandu, "{ districts { bps: name population } }"],
  ["an alias equal to a required field is not required instead", logistik, "{ shipments { weight: id cost } }"],
  [
    "an alias of __typename equal to a required field is not either",
    logistik,
    "{ shipments { weight: __typename cost } }",
  ],
  ["an alias __typename does not become the type", logistik, "{ shipments { __typename: id cost } }"],
  ["the client's arguments and a requirement's do not mix", logistik, "{ shipments { stock loads } }"],
  ["requirements with clashing arguments are both met", logistik, "{ shipments { loads sacks } }"],
  ["they are met in lists without a key of their own", logistik, "{ depots { shipments { loads sacks } } }"],
  [
    "a requirement that is skipped takes nothing else away",
    logistik,
    "query ($with: Boolean = false) { shipments { cost @include(if: $with) risk } }",
  ],
  ["the way back to a subgraph uses a key it resolves", keyOrder, "{ best { isDear } }"],
  [
    "an @interfaceObject's answer does not hide an object's type",
    perpustakaan,
    "{ search { ... on Book { best { text } __typename } } }",
  ],
  [
    "a fragment on a union works inside an @interfaceObject",
    perpustakaan,
    "{ reviewed { ... on Found { __typename } } }",
  ],
  [
    "a field whose selections are all skipped still answers its objects",
    posyandu,
    "query ($no: Boolean!) { clinics @skip(if: $no) { name @include(if: $no) } }",
  ],
  [
    "a field whose fragments are for other types still answers its objects",
    perpustakaan,
    "query ($no: Boolean!) { books @skip(if: $no) { ... on Media { ... on Recording { id } } } }",
  ],
  [
    "a condition on a literal counts beside one on a variable",
    bencana,
    "query ($no: Boolean!) { agencies @skip(if: $no) { name @skip(if: $no) rank @include(if: false) } }",
  ],
  [
    "a client may name its variable representations",
    posyandu,
    'query ($representations: String = "km2") { districts { density(per: $representations) } }',
  ],
];

test.each(cases)("%s, unlike in the stock gateway", async (_promise, federation, text) => {
  const running = await runFederation(federation);
  const asked = question(text, text.includes("$no") ? { no: false } : {});
  const right = await running.oracle(asked);
  const compiled = await running.compiled(asked);
  const stock = await running.stock(asked).catch((error: unknown) => ({ data: String(error), errors: [] }));
  await running.stop();

  expect(compiled).toEqual(right);
  expect(isEqual(stock, right, "unordered")).toBe(false);
});

test("fields with clashing requirements are refused in a mutation, which must not run twice", async () => {
  const federation: Federation = {
    ...logistik,
    subgraphs: {
      ...logistik.subgraphs,
      goods: `${logistik.subgraphs["goods"]} type Mutation { send: Shipment }`,
    },
    resolvers: {
      ...logistik.resolvers,
      Mutation: { send: () => logistik.find["Shipment"]?.({ id: "s1" }) },
    },
  };
  const running = await runFederation(federation);
  const compiled = await running.compiled(question("mutation { send { loads sacks } }"));
  const mutations = running.calls.filter(({ query }) => query.startsWith("mutation"));
  await running.stop();

  expect(mutations).toHaveLength(1);
  expect(compiled.data).toEqual({ send: { loads: 3, sacks: null } });
  expect(compiled.errors.map(({ path }) => path)).toEqual([["send", "sacks"]]);
});
