import { expect, test } from "@jest/globals";
import { buildSchema, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { compileIntrospection } from "../../../../../../gateway/engine/compiled/operation/introspection.ts";

const schema = buildSchema("type Query { a(x: Int): Int }");

const introspect = (text: string, raw: Readonly<Record<string, unknown>> = {}) => {
  const { definitions } = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("no operation");
  return compileIntrospection(schema, operation, fragments)?.(raw);
};

test("introspection fields are answered alone, through fragments, with their variables", () => {
  const answer = introspect(
    `query ($name: String!, $x: Int!) { a(x: $x) ...Root }
     fragment Root on Query { t: __type(name: $name) { ...Named } a(x: $x) }
     fragment Named on __Type { name }`,
    { name: "Query" },
  );
  expect(answer?.errors).toEqual([]);
  expect([...(answer?.texts ?? [])]).toEqual([["t", '{"name":"Query"}']]);
});

test("an operation without such fields needs no answer", () => {
  expect(introspect("{ a __typename }")).toBeUndefined();
});
