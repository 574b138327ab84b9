import { expect, test } from "@jest/globals";
import type { FetchNode } from "@apollo/query-planner";
import { buildSchema, OperationTypeNode, parse } from "graphql";
import { compileIdentity } from "../../../../../../gateway/engine/compiled/plan/identity.ts";
import { createKeyFields } from "../../../../../../gateway/engine/compiled/supergraph/key-fields.ts";
import { createTypeConditions } from "../../../../../../gateway/engine/compiled/supergraph/type-conditions.ts";

const sdl = `
  directive @join__type(graph: String, key: String, resolvable: Boolean) repeatable on OBJECT
  type Query { a: Certificate }
  type Certificate @join__type(graph: "TAX", key: "serial parcel { office number }") @join__type(graph: "TAX", key: "old", resolvable: false) {
    serial: ID old: ID parcel: Parcel value: Int
  }
  type Parcel { office: ID number: Int }
`;
const keyFields = createKeyFields(parse(sdl), new Map([["TAX", "tax"]]), createTypeConditions(buildSchema(sdl)));

const identity = (selections: string) => {
  const fetch: FetchNode = {
    kind: "Fetch",
    serviceName: "tax",
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
    operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on Certificate{${selections}}}}`,
    requires: [
      {
        kind: "InlineFragment",
        typeCondition: "Certificate",
        selections: [
          {
            kind: "InlineFragment",
            typeCondition: "Certificate",
            selections: ["__typename", "serial", "old", "parcel"].map((name) => ({ kind: "Field", name })),
          },
        ],
      },
    ],
  };
  return compileIdentity(fetch, keyFields);
};

const asked = { __typename: "Certificate", serial: "A1", parcel: { office: "D1", number: 1 } };

test("a fetch asks for the whole key it sends, but for none that cannot be resolved", () => {
  expect(identity("value").operation).toContain("...on Certificate{value serial parcel{office number}}");
  expect(identity("value serial").operation).toContain("{value serial parcel{office number}}");
});

test("an entity with another key is another entity, also inside a nested key", () => {
  const { isSame } = identity("value");
  expect(isSame(asked, { ...asked, value: 1 })).toBe(true);
  expect(isSame(asked, { serial: "A2", parcel: asked.parcel })).toBe(false);
  expect(isSame(asked, { serial: "A1", parcel: { office: "D1", number: 2 } })).toBe(false);
  expect(isSame(asked, { serial: null, parcel: null })).toBe(false);
});

test("an id may be a number on one side and text on the other", () => {
  expect(identity("value").isSame({ ...asked, serial: 7 }, { serial: "7", parcel: asked.parcel })).toBe(true);
});

test("an entity of another type is another entity", () => {
  expect(identity("value").isSame(asked, { __typename: "Parcel" })).toBe(false);
});

test("a key whose name another field answers under is left out of the comparison", () => {
  const { operation, isSame } = identity("serial:value");
  expect(operation).toContain("{serial:value}");
  expect(isSame(asked, { serial: 5 })).toBe(true);
});
