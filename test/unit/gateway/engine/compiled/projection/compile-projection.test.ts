import { expect, test } from "@jest/globals";
import { buildSchema, Kind, parse } from "graphql";
import { createKeyOf } from "../../../../../../gateway/engine/compiled/operation/response-keys.ts";
import type { JsonObject } from "../../../../../../gateway/engine/compiled/plan/tree.ts";
import { createCollector } from "../../../../../../gateway/engine/compiled/projection/collect-fields.ts";
import { compileProjection } from "../../../../../../gateway/engine/compiled/projection/compile-projection.ts";
import type { Output } from "../../../../../../gateway/engine/compiled/projection/output.ts";

const schema = buildSchema(`
  type Query { a: A list: [A] strict: [A!] all: [A!]! matrix: [[Int!]] node: Node any: Any leaf: Leaf }
  type A implements Node { id: ID! name: String must: String! child: A }
  type B implements Node { id: ID! }
  type Leaf { int: Int float: Float text: String flag: Boolean id: ID kind: Kind free: Free }
  interface Node { id: ID! }
  union Any = A | B
  enum Kind { ONE TWO }
  scalar Free
`);

const project = (text: string, tree: JsonObject) => {
  const [operation] = parse(text).definitions;
  const type = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !type) throw new Error("no query");
  const collector = createCollector(schema, new Map(), () => true);
  const write = compileProjection(
    { schema, collector, keyOf: createKeyOf("alias_", new Set()) },
    { set: operation.selectionSet, type },
  );
  const out: Output = { indices: [], problems: [], lastCharacter: 0, introspection: new Map() };
  const written = write(tree, out);
  const problems = out.problems.map(({ message, path }) => `${path?.join(".")}: ${message}`);
  return { text: written, problems };
};

test("fields come in the client's order, under the client's aliases", () => {
  expect(project("{ a { z: name id name } }", { a: { id: "1", name: "n", alias_z: "z" } }).text).toBe(
    '{"a":{"z":"z","id":"1","name":"n"}}',
  );
});

test("a null in a non-null field takes away the nearest nullable around it", () => {
  const { text, problems } = project("{ a { child { must } } }", { a: { child: { must: null } } });
  expect(text).toBe('{"a":{"child":null}}');
  expect(problems).toEqual(["a.child.must: Cannot return null for non-nullable field A.must."]);
});

test("in lists, each level of nullability decides for itself", () => {
  const elements = [{ must: "x" }, { must: null }];
  expect(project("{ list { must } }", { list: elements }).text).toBe('{"list":[{"must":"x"},null]}');
  expect(project("{ strict { must } }", { strict: elements }).text).toBe('{"strict":null}');
  expect(project("{ all { must } }", { all: elements }).text).toBeUndefined();
  const { text, problems } = project("{ matrix }", { matrix: [[1, null], null, [2]] });
  expect(text).toBe('{"matrix":[null,null,[2]]}');
  expect(problems).toEqual(["matrix.0.1: Cannot return null for non-nullable array element of type Int at index 1."]);
});

test.each([
  ["int", 1, "1"],
  ["int", 1.5, "null"],
  ["int", "1", "null"],
  ["float", 1.5, "1.5"],
  ["text", 'a"b\n\ud800', '"a\\"b\\n\\ud800"'],
  ["text", 1, "null"],
  ["flag", false, "false"],
  ["flag", 0, "null"],
  ["id", "x", '"x"'],
  ["id", 7, "7"],
  ["kind", "ONE", '"ONE"'],
  ["kind", "HIDDEN", "null"],
  ["free", { any: [1, null] }, '{"any":[1,null]}'],
])("%s takes %p as %s", (name, value, text) => {
  expect(project(`{ leaf { ${name} } }`, { leaf: { [name]: value } }).text).toBe(`{"leaf":{"${name}":${text}}}`);
});

test("type conditions follow the object's type", () => {
  const query = "{ node { ... on A { name } ... on Node { id } } }";
  expect(project(query, { node: { __typename: "A", id: "1", name: "n" } }).text).toBe('{"node":{"name":"n","id":"1"}}');
  expect(project(query, { node: { __typename: "B", id: "1", name: "n" } }).text).toBe('{"node":{"id":"1"}}');
});

test("an object known by its interface only answers the interface's fields, but not its type's name", () => {
  const node = { __typename: "Node", id: "1", name: "n" };
  expect(project("{ node { id ... on A { name } } }", { node }).text).toBe('{"node":{"id":"1"}}');
  expect(project("{ node { id __typename } }", { node }).text).toBe('{"node":null}');
  expect(project("{ node { id } }", { node: { id: "1" } }).text).toBe('{"node":{"id":"1"}}');
});

test("an object of a type that the schema does not have, or not here, is null", () => {
  expect(project("{ any { __typename } }", { any: { __typename: "Hidden" } })).toEqual({
    text: '{"any":null}',
    problems: ["any: Invalid __typename found for object at field Query.any."],
  });
  expect(project("{ a { id } }", { a: { __typename: "B", id: "1" } }).text).toBe('{"a":null}');
});

test("a value of another shape than declared is null, with the reason", () => {
  expect(project("{ list { id } }", { list: "no list" })).toEqual({
    text: '{"list":null}',
    problems: ["list: Invalid value found for field Query.list."],
  });
  expect(project("{ a { id } }", { a: 5 }).text).toBe('{"a":null}');
});

test("long lists are whole", () => {
  const list = [...Array(500).keys()].map((i) => ({ id: String(i), name: "é" }));
  expect(JSON.parse(project("{ list { id name } }", { list }).text ?? "")).toEqual({ list });
});
