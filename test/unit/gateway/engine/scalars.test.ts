import { expect, test } from "@jest/globals";
import { buildSchema, GraphQLScalarType, graphqlSync, Kind, parse, validate } from "graphql";
import { attachScalars } from "../../../../gateway/engine/scalars.ts";

const Even = new GraphQLScalarType({
  name: "Even",
  parseValue: (value) => {
    if (typeof value === "number" && value % 2 === 0) return value;
    throw new Error("odd");
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.INT && Number(node.value) % 2 === 0) return Number(node.value);
    throw new Error("odd");
  },
});

const schema = () => buildSchema("scalar Even scalar Any type Query { half(of: Even, any: Any): Int }");

test("a schema built from SDL reads arguments with the scalars it is given", () => {
  const attached = attachScalars(schema(), { Even });
  expect(validate(attached, parse("{ half(of: 2) }"))).toEqual([]);
  expect(validate(attached, parse("{ half(of: 3) }"))).toHaveLength(1);
  const source = "query($of: Even) { half(of: $of) }";
  expect(graphqlSync({ schema: attached, source, variableValues: { of: 3 } }).errors).toHaveLength(1);
  expect(graphqlSync({ schema: attached, source, variableValues: { of: 2 } }).errors).toBeUndefined();
});

test("other scalars take any value, and scalars the schema lacks are no fault", () => {
  const attached = attachScalars(schema(), { Even, Odd: Even, Query: Even });
  expect(validate(attached, parse('{ half(any: { deep: ["x"] }) }'))).toEqual([]);
});
