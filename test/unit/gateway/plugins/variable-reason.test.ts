import { expect, test } from "@jest/globals";
import { buildSchema, getVariableValues, Kind, parse } from "graphql";
import { variableReason } from "../../../../gateway/plugins/variable-reason.ts";

const SCHEMA = buildSchema(`
  input Where { nik: ID limit: Int! and: [Where!] }
  type Query { search(where: Where, first: Int): Int }
`);

/** The reasons of graphql-js's errors for a variable's value. */
const reasons = (definition: string, value: unknown): readonly string[] => {
  const [operation] = parse(`query(${definition}) { search }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const variables = value === undefined ? {} : { x: value };
  return (getVariableValues(SCHEMA, operation.variableDefinitions ?? [], variables).errors ?? []).map(variableReason);
};

test.each([
  ["$x: Int", "3509999912345678", 'Variable "$x" of type "Int" got an invalid value'],
  ["$x: Int!", undefined, 'Variable "$x" of required type "Int!" was not provided'],
  ["$x: Int!", null, 'Variable "$x" of non-null type "Int!" must not be null'],
  ["$x: Where!", { limit: "9" }, 'Variable "$x" of type "Where!" got an invalid value at "x.limit"'],
  [
    "$x: Where!",
    { limit: 1, and: [{ limit: 1 }, { limit: 1, nik: { a: 1 } }] },
    'Variable "$x" of type "Where!" got an invalid value at "x.and[1].nik"',
  ],
  ["$x: Where!", { limit: 1, "3509999912345678": 1 }, 'Variable "$x" of type "Where!" got an invalid value'],
  ["$x: Int", 'oh " at "3509999912345678"; ', 'Variable "$x" of type "Int" got an invalid value'],
])("%s given %j: %s", (definition, value, reason) => {
  expect(reasons(definition, value)).toEqual([reason]);
});

test("no reason repeats a value", () => {
  const secret = "3509999912345678";
  const values: readonly unknown[] = [
    secret,
    [secret],
    { limit: secret },
    { limit: 1, nik: [secret] },
    { [secret]: 1 },
  ];
  const all = values.flatMap((value) => reasons("$x: Where!", value));
  expect(all).not.toHaveLength(0);
  expect(all.join("\n")).not.toContain(secret);
});
