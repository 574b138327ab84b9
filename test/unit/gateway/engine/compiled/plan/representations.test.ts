import { expect, test } from "@jest/globals";
import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { buildSchema } from "graphql";
import { compileRepresentations } from "../../../../../../gateway/engine/compiled/plan/representations.ts";
import { compileRewrites } from "../../../../../../gateway/engine/compiled/plan/rewrites.ts";
import { createTypeConditions } from "../../../../../../gateway/engine/compiled/supergraph/type-conditions.ts";

const conditions = createTypeConditions(
  buildSchema(`
    type Query { media: Media }
    interface Media { id: ID }
    type Book implements Media { id: ID pages: Int }
    type Chart implements Media { id: ID }
  `),
);

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "Field",
  name,
  ...(selections && { selections }),
});
const on = (typeCondition: string, selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "InlineFragment",
  typeCondition,
  selections,
});

const nothingMissing = { unanswerable: () => undefined };
const represent = (requires: QueryPlanSelectionNode[], rewrite?: Parameters<typeof compileRepresentations>[1]) =>
  compileRepresentations(requires, rewrite, conditions, nothingMissing);

const book = (id: unknown, more: object = {}) => ({ __typename: "Book", id, ...more });

test("equal representations are sent once, and each target knows its own", () => {
  const { list, indexOf } = represent([on("Book", [field("__typename"), field("id")])])([
    book("1"),
    book("2"),
    book("1"),
  ]);
  expect(list).toEqual([book("1"), book("2")]);
  expect([...indexOf]).toEqual([0, 1, 0]);
});

test("a number and a text are different keys", () => {
  const { list } = represent([on("Book", [field("__typename"), field("id")])])([book("1"), book(1)]);
  expect(list).toEqual([book("1"), book(1)]);
});

test("nothing is asked for an object without a required field, or of a type that is not meant", () => {
  const requires = [on("Book", [field("__typename"), field("id"), field("pages")])];
  const { list, indexOf } = represent(requires)([
    book("1"),
    { __typename: "Chart", id: "1", pages: 1 },
    book("2", { pages: null }),
  ]);
  expect(list).toEqual([book("2", { pages: null })]);
  expect([...indexOf]).toEqual([-1, -1, 0]);
});

test("a condition on an interface is met by its types and by its own name", () => {
  const { list } = represent([on("Media", [field("__typename"), field("id")])])([
    book("1"),
    { __typename: "Media", id: "2" },
    { id: "3" },
  ]);
  expect(list).toEqual([book("1"), { __typename: "Media", id: "2" }]);
});

test("nested fields are cut to what is required, through lists and nulls", () => {
  const requires = [on("Book", [field("__typename"), field("parts", [field("n")])])];
  const { list } = represent(requires)([{ __typename: "Book", parts: [{ n: 1, m: 2 }, null] }]);
  expect(list).toEqual([{ __typename: "Book", parts: [{ n: 1 }, null] }]);
});

test("input rewrites are part of what tells representations apart", () => {
  const rewrite = compileRewrites(
    [{ kind: "ValueSetter", path: ["... on Media", "__typename"], setValueTo: "Media" }],
    conditions,
  );
  const { list, indexOf } = represent(
    [on("Media", [field("__typename"), field("id")])],
    rewrite,
  )([book("1"), { __typename: "Chart", id: "1" }]);
  expect(list).toEqual([{ __typename: "Media", id: "1" }]);
  expect([...indexOf]).toEqual([0, 0]);
});
