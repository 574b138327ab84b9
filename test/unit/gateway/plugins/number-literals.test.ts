import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { noIdentityNumbers } from "../../../../gateway/plugins/number-literals.ts";

const schema = buildSchema("type Query { one(text: String, list: [String!], id: ID): Int }");
const errorsOf = (query: string) => validate(schema, parse(query), [noIdentityNumbers]).map(({ message }) => message);

test.each([
  'one(text: "3307990000000001")',
  'one(list: ["a", " 3307-9900-0000-0001 "])',
  'one(text: """33079900000000""")',
  "one(id: 3307990000000001)",
])("an identity number in a query's text is refused, and not repeated: %s", (field) => {
  const errors = errorsOf(`{ ${field} }`);
  expect(errors).toEqual([expect.stringContaining("send it as a variable")]);
  expect(errors.join()).not.toMatch(/\d{4}/);
});

test.each([
  'one(text: "35.01.01.2001")',
  'one(text: "53.14-01234567890123456789012345678901")',
  'one(text: "2024-T1")',
])("codes, ids and periods stay: %s", (field) => {
  expect(errorsOf(`{ ${field} }`)).toEqual([]);
});

test("an identity number as a variable is no part of the text", () => {
  expect(errorsOf("query ($text: String) { one(text: $text) }")).toEqual([]);
});
