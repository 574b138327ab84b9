import { expect, test } from "@jest/globals";
import { buildSchema, type FragmentDefinitionNode, Kind, parse, print, stripIgnoredCharacters } from "graphql";
import { plannerDocument } from "../../../../../../gateway/engine/compiled/operation/planner-document.ts";
import { createKeyOf } from "../../../../../../gateway/engine/compiled/operation/response-keys.ts";

const schema = buildSchema(`
  type Query { media: [Media] books: [Book] found: [Found] }
  interface Media { id: ID title: String }
  type Book implements Media { id: ID title: String pages: Int }
  type Chart implements Media { id: ID title: String }
  union Found = Book
`);

const forPlanner = (text: string): string => {
  const { definitions } = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("no operation");
  const { document } = plannerDocument(operation, fragments, createKeyOf("alias_", new Set()), schema);
  return stripIgnoredCharacters(print(document));
};

test("aliases get keys of their own, and the operation loses its name", () => {
  expect(forPlanner("query Named { b: books { id: title } }")).toBe("{alias_b:books{alias_id:title}}");
});

test("fragments of other operations are left out", () => {
  expect(forPlanner("{ books { ...A } } fragment A on Book { id } fragment B on Book { title }")).toBe(
    "{books{...A}}fragment A on Book{id}",
  );
});

test("conditions on literals are decided", () => {
  expect(forPlanner("{ books { id @skip(if: true) title @include(if: true) } }")).toBe("{books{title}}");
  expect(forPlanner("{ books { id @skip(if: true) } }")).toBe("{books{__typename}}");
});

test("what may come to nothing asks for the type", () => {
  expect(forPlanner("query($a:Boolean!){ books { id @skip(if:$a) } }")).toBe(
    "query($a:Boolean!){books{__typename id@skip(if:$a)}}",
  );
  expect(forPlanner("{ books { ... on Media { ... on Chart { id } } } }")).toContain("{books{__typename ");
  expect(forPlanner("{ found { ... on Media { ... on Chart { id } } } }")).toContain("{found{__typename ");
});

test("what is certain, or depends on the type alone, is left as it is", () => {
  expect(forPlanner("query($a:Boolean!){ books { ...on Media { id } title @skip(if:$a) } }")).not.toContain(
    "__typename",
  );
  expect(forPlanner("{ media { ... on Book { id } ... on Chart { id } } }")).not.toContain("__typename");
});

test("fragments on a union inside another type become fragments on object types", () => {
  expect(forPlanner("{ media { ... on Found { ... on Book { pages } ... on Media { id } } } }")).toBe(
    "{media{...on Book{...on Book{pages}...on Book{id}}}}",
  );
  expect(forPlanner("{ found { ... on Found { __typename } } }")).toBe("{found{...on Found{__typename}}}");
});

test("a variable named like the representations is renamed and found again", () => {
  const { definitions } = parse(
    "query($representations: Boolean!, $representations_: Int) { books { id @skip(if: $representations) } }",
  );
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const { document, clientVariable } = plannerDocument(operation, new Map(), createKeyOf("alias_", new Set()), schema);
  expect(print(document)).toContain("$representations__: Boolean!");
  expect(clientVariable("representations__")).toBe("representations");
  expect(clientVariable("other")).toBe("other");
});
