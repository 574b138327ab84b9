import { describe, expect, test } from "@jest/globals";
import { buildSchema, Kind, parse, print, validate } from "graphql";
import { compileRefusedOperation } from "../../../../gateway/access/refused-operation.ts";
import { OPEN } from "../../../../gateway/access/requirement.ts";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";

const schema = buildSchema(`
  type Query {
    family(id: ID): Family families: [Family!]! maybe: [Family] secret(id: ID): String must: Must! node: Node nodes: [Node!]
    name(id: ID): String
  }
  type Mutation { open: Int close: Int }
  type Family { id: ID! name(as: String): String! number: String self: Family must: Must! }
  type Must { secret: Int! open: Int }
  interface Node { id: ID! }
  type Book implements Node { id: ID! secret: Int! }
  type Chart implements Node { id: ID! open: Int }
`);

/** Fields nobody of these tests may read. */
const REFUSED = ["Query.secret", "Mutation.close", "Family.number", "Must.secret", "Book.secret"];
const rules = new Map(REFUSED.map((field) => [field, { ...OPEN, isSignedIn: true }]));

const compile = (text: string, name?: string) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (name === undefined || definition.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return compileRefusedOperation(schema, rules, OPEN_DOOR, document, operation);
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What is executed instead of an operation; it must be valid. */
const allowed = (text: string, name?: string): string | undefined => {
  const found = compile(text, name)?.allowed;
  if (found === undefined) return undefined;
  expect(validate(schema, found.document)).toEqual([]);
  expect(found.source).toBe(print(found.document));
  expect(found.document.definitions).toContain(found.operation);
  return oneLine(found.source);
};

const answer = (text: string, data: Readonly<Record<string, unknown>>, variables = {}) => {
  const compiled = compile(text);
  const coerced = compiled?.coerce(variables);
  if (compiled === undefined || coerced === undefined || "errors" in coerced) throw new Error("not to be answered");
  const { data: tree, errors } = compiled.answerFor(coerced.values)(data);
  return {
    data: JSON.parse(JSON.stringify(tree)),
    errors: errors.map(({ path, extensions }) => [(path ?? []).join("."), extensions["details"]]),
  };
};

test("an operation without refused fields is left alone", () => {
  expect(compile("{ family { id } __typename __schema { types { name } } }")).toBeUndefined();
});

describe("what is executed", () => {
  test.each([
    ["a refused field is left out", "{ secret family { id number } }", "{ family { id __typename } }"],
    ["a selection that is left with nothing asks for the type", "{ family { number } }", "{ family { __typename } }"],
    [
      "variables that only a refused field used go with it",
      "query Q($a: ID, $b: ID, $c: Boolean!) { secret(id: $a) name(id: $b) @include(if: $c) family { number @skip(if: $c) } }",
      "query Q($b: ID, $c: Boolean!) { name(id: $b) @include(if: $c) family { __typename } }",
    ],
    [
      "fragments lose their refused fields, and go when nothing is left",
      `{ family { ...F ...G ... on Family { number } } families { ...F } }
       fragment F on Family { id number self { ...G } } fragment G on Family { number ...H } fragment H on Family { number }`,
      "{ family { ...F __typename } families { ...F __typename } } fragment F on Family { id self { __typename } }",
    ],
    [
      "fragments below what stays whole stay",
      "{ secret family { ...F } } fragment F on Family { id self { ...G } } fragment G on Family { id }",
      "{ family { ...F } } fragment G on Family { id } fragment F on Family { id self { ...G } }",
    ],
    [
      "directives of what stays stay",
      "query Q($a: Boolean!) { secret family @skip(if: $a) { ... @include(if: $a) { id number } } }",
      "query Q($a: Boolean!) { family @skip(if: $a) { ... @include(if: $a) { id } __typename } }",
    ],
    [
      "the client's alias for another field leaves its name free",
      "{ family { __typename: id number } }",
      "{ family { __typename: id __typename_: __typename } }",
    ],
    [
      "types that differ in what is refused are told apart",
      "{ node { id ... on Book { secret } ... on Chart { open } } }",
      "{ node { id ... on Chart { open } __typename } }",
    ],
    ["introspection stays", "{ secret __schema { queryType { name } } }", "{ __schema { queryType { name } } }"],
    ["mutations that are not refused stay", "mutation { open close }", "mutation { open }"],
  ])("%s", (_, text, expected) => {
    expect(allowed(text)).toBe(expected);
  });

  test("nothing, when every root field is refused", () => {
    expect(compile("mutation { close again: close }")?.allowed).toBeUndefined();
    expect(compile("query Q { ...F ... { secret } } fragment F on Query { secret }")?.allowed).toBeUndefined();
  });

  test("the operation alone, of several in a document", () => {
    expect(allowed("query A { secret name } query B { name }", "A")).toBe("query A { name }");
    expect(compile("query A { secret } query B { name }", "B")).toBeUndefined();
  });

  test("under a hash of its own: the stock gateway keeps plans by it", () => {
    const hashes = ["{ secret name }", "{ secret name family { id number } }", "{ secret }"].map(
      (text) => compile(text)?.allowed?.queryHash,
    );
    expect(new Set(hashes).size).toBe(3);
  });
});

describe("what is answered", () => {
  const forbidden = (field: string, places = 1) => ({ field, missing: "token", places });

  test("the fields of the operation in their order, refused ones null with an error each", () => {
    expect(
      answer("{ a: secret families { number id } b: secret name }", {
        families: [
          { id: "1", __typename: "Family" },
          { id: "2", __typename: "Family" },
        ],
        name: "n",
      }),
    ).toEqual({
      data: {
        a: null,
        families: [
          { number: null, id: "1" },
          { number: null, id: "2" },
        ],
        b: null,
        name: "n",
      },
      errors: [
        ["a", forbidden("Query.secret")],
        ["families.0.number", forbidden("Family.number")],
        ["families.1.number", forbidden("Family.number")],
        ["b", forbidden("Query.secret")],
      ],
    });
  });

  test("a refused field that is never null takes its parents with it, as far as they are never null", () => {
    expect(answer("{ must { open secret } name }", { must: { open: 1, __typename: "Must" }, name: "n" })).toEqual({
      data: null,
      errors: [["must.secret", forbidden("Must.secret")]],
    });
    expect(answer("{ family { id must { secret } } name }", { family: { id: "1", must: {} }, name: "n" })).toEqual({
      data: { family: null, name: "n" },
      errors: [["family.must.secret", forbidden("Must.secret")]],
    });
    expect(answer("{ maybe { must { secret } } }", { maybe: [{ must: {} }, null, { must: {} }] }).data).toEqual({
      maybe: [null, null, null],
    });
    expect(answer("{ families { must { secret } } }", { families: [{ must: {} }] }).data).toBeNull();
    expect(answer("{ families { must { secret } } }", { families: [] })).toEqual({
      data: { families: [] },
      errors: [],
    });
  });

  test("by the type that an object has", () => {
    const nodes = [
      { id: "1", __typename: "Chart", open: 1 },
      { id: "2", __typename: "Book" },
    ];
    const text = "{ nodes { id ... on Book { secret } ... on Chart { open } } }";
    expect(answer(text, { nodes })).toEqual({
      data: { nodes: null },
      errors: [["nodes.1.secret", forbidden("Book.secret")]],
    });
    expect(answer(text, { nodes: nodes.slice(0, 1) })).toEqual({
      data: { nodes: [{ id: "1", open: 1 }] },
      errors: [],
    });
  });

  test("an object whose type is not known is null: nobody can tell what of it is refused", () => {
    expect(answer("{ node { id ... on Book { secret } } }", { node: { id: "1" } }).data).toEqual({ node: null });
  });

  test("the client's own type names, and none of ours", () => {
    expect(answer("{ family { number } }", { family: { __typename: "Family" } }).data).toEqual({
      family: { number: null },
    });
    expect(
      answer("{ family { kind: __typename number __typename: id } }", {
        family: { kind: "Family", __typename: "1", __typename_: "Family" },
      }).data,
    ).toEqual({ family: { kind: "Family", number: null, __typename: "1" } });
  });

  test("what conditions leave out is neither answered nor refused", () => {
    const text =
      "query Q($a: Boolean = true) { secret @skip(if: $a) family @include(if: $a) { number @skip(if: $a) id } }";
    expect(answer(text, { family: { id: "1" } })).toEqual({ data: { family: { id: "1" } }, errors: [] });
    expect(answer(text, {}, { a: false })).toEqual({
      data: { secret: null },
      errors: [["secret", forbidden("Query.secret")]],
    });
  });

  test("names that every object has are names like others", () => {
    const text = "{ __proto__: name constructor: name toString: secret }";
    const data = JSON.parse('{"__proto__":"a","constructor":"b"}');
    const compiled = compile(text)?.answerFor({})(data).data;
    expect(JSON.stringify(compiled)).toBe('{"__proto__":"a","constructor":"b","toString":null}');
  });

  test("no more than a hundred errors; the last one stands for the rest", () => {
    const families = Array.from({ length: 250 }, () => ({}));
    const { errors, data } = answer("{ families { number } }", { families });
    expect(errors).toHaveLength(100);
    expect(errors.at(-2)).toEqual(["families.98.number", forbidden("Family.number")]);
    expect(errors.at(-1)).toEqual(["families.99.number", forbidden("Family.number", 151)]);
    expect(data.families).toHaveLength(250);
  });

  test("a variable that does not fit is told, though only a refused field uses it", () => {
    const compiled = compile("query Q($id: ID!) { secret(id: $id) }");
    expect(compiled?.coerce({})).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    const conditions = compile("query Q($a: Boolean = true) { secret @skip(if: $a) }");
    expect(() => conditions?.answerFor({ a: null })).toThrow(/must not be null/);
  });
});
