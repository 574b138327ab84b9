import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Random } from "./random.ts";

export type Samples = Readonly<Record<string, readonly unknown[]>>;

const BY_SCALAR: Samples = {
  Int: [0, 1, 2],
  Float: [0.5, 2],
  Boolean: [true, false],
  String: ["a", ""],
  ID: ["1", "x"],
};

/** Input types may hold themselves: below so many, only what they must have is given. */
const MOST_INPUTS = 3;

/** A JSON value for an input type; samples are looked up by argument or input field name. */
export const valueFor = (
  random: Random,
  type: GraphQLInputType,
  name: string,
  samples: Samples,
  inputsAbove = 0,
): unknown => {
  if (isNonNullType(type)) {
    const value = valueFor(random, type.ofType, name, samples, inputsAbove);
    return value === null ? valueFor(random, type, name, samples, inputsAbove) : value;
  }
  if (isListType(type))
    return [...Array(random.int(3))].map(() => valueFor(random, type.ofType, name, samples, inputsAbove));
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      (field) =>
        isNonNullType(field.type) ||
        (random.chance(0.6) && (inputsAbove < MOST_INPUTS || !isInputObjectType(getNamedType(field.type)))),
    );
    return Object.fromEntries(
      given.map((field) => [field.name, valueFor(random, field.type, field.name, samples, inputsAbove + 1)]),
    );
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  return random.pick(samples[name] ?? BY_SCALAR[type.name] ?? ["any"]);
};

/** A JSON value as GraphQL text. */
export const literal = (value: unknown, type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return "null";
  if (isListType(type)) return `[${(value as unknown[]).map((element) => literal(element, type.ofType)).join(", ")}]`;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const members = Object.entries(value as object).flatMap(([key, inner]) => {
      const field = fields[key];
      return field ? [`${key}: ${literal(inner, field.type)}`] : [];
    });
    return `{${members.join(", ")}}`;
  }
  return isEnumType(type) && typeof value === "string" ? value : JSON.stringify(value);
};
