import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Random } from "./random.ts";

export type Samples = Readonly<Record<string, readonly unknown[]>>;

const BY_SCALAR: Samples = {
  Int: [0, 1, 2],
  Float: [0.5, 2],
  Boolean: [true, false],
  String: ["a", ""],
  ID: ["1", "x"],
};

/** A JSON value for an input type; samples are looked up by argument or input field name. */
export const valueFor = (random: Random, type: GraphQLInputType, name: string, samples: Samples): unknown => {
  if (isNonNullType(type)) {
    const value = valueFor(random, type.ofType, name, samples);
    return value === null ? valueFor(random, type, name, samples) : value;
  }
  if (isListType(type)) return [...Array(random.int(3))].map(() => valueFor(random, type.ofType, name, samples));
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || random.chance(0.6));
    return Object.fromEntries(given.map((field) => [field.name, valueFor(random, field.type, field.name, samples)]));
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
