import { expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { compileRewrites } from "../../../../../../gateway/engine/compiled/plan/rewrites.ts";
import { createTypeConditions } from "../../../../../../gateway/engine/compiled/supergraph/type-conditions.ts";

const conditions = createTypeConditions(buildSchema("type Query { a: A } type A { x: Int } type B { x: Int }"));

const rename = (path: string[], value: Record<string, unknown>) => {
  compileRewrites([{ kind: "KeyRenamer", path, renameKeyTo: "x" }], conditions)?.(value);
  return JSON.parse(JSON.stringify(value));
};

test.each([[0], [false], [""], [null]])("%p is renamed like any value", (value) => {
  expect(rename(["x__alias_0"], { x__alias_0: value })).toEqual({ x: value });
});

test("a missing key stays missing", () => {
  expect(rename(["x__alias_0"], { y: 1 })).toEqual({ y: 1 });
});

test("paths go through lists and stop at other types", () => {
  const value = { list: [[{ __typename: "A", k: 1 }], { __typename: "B", k: 2 }, null, { k: 3 }] };
  expect(rename(["list", "... on A", "k"], value)).toEqual({
    list: [[{ __typename: "A", x: 1 }], { __typename: "B", k: 2 }, null, { x: 3 }],
  });
});

test("no rewrites, no rewriter", () => {
  expect(compileRewrites([], conditions)).toBeUndefined();
});
