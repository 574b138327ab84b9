import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { findClashingRequires } from "../../../../../../gateway/engine/compiled/supergraph/clashing-requires.ts";
import { requiredFieldsWithArguments } from "../../../../../../gateway/engine/compiled/supergraph/required-fields.ts";
import { resolvableKeysFirst } from "../../../../../../gateway/engine/compiled/supergraph/resolvable-keys.ts";
import { print } from "graphql";

const supergraph = parse(`
  type Shipment @join__type(graph: A, key: "code", resolvable: false) @join__type(graph: A, key: "id") {
    stock(unit: String): Float @join__field(graph: A)
    weight: Float @join__field(graph: A)
    loads: Float @join__field(graph: B, requires: "stock(unit: \\"TON\\") weight")
    sacks: Float @join__field(graph: B, requires: "stock(unit: \\"KG\\")")
    bags: Float @join__field(graph: B, requires: "stock(unit: \\"KG\\") weight")
    cost: Float @join__field(graph: B, requires: "weight")
  }
`);

test("fields clash when they require one field with different arguments", () => {
  const clashes = findClashingRequires(supergraph);
  expect(clashes.clash("Shipment", "loads", "sacks")).toBe(true);
  expect(clashes.clash("Shipment", "sacks", "bags")).toBe(false);
  expect(clashes.isInvolved("Shipment", "cost")).toBe(false);
  expect(findClashingRequires(parse("type Query { a: Int }")).isEmpty).toBe(true);
});

test("required fields that take arguments are known by name", () => {
  expect(requiredFieldsWithArguments(supergraph)).toEqual(new Set(["stock"]));
});

test("keys that cannot be resolved come last, in the planner's copy alone", () => {
  const before = print(supergraph);
  expect(print(resolvableKeysFirst(supergraph))).toContain(
    '@join__type(graph: A, key: "id") @join__type(graph: A, key: "code", resolvable: false)',
  );
  expect(print(supergraph)).toBe(before);
});
