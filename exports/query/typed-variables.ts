import { Kind, type OperationDefinitionNode, type TypeNode } from "graphql";
import type { Variables } from "./parameters.ts";

/** Types whose values JSON writes without quotation marks. */
const BARE = new Set(["Int", "Float", "Boolean"]);

/**
 * The variables of an address, each as its declared type has it: numbers and truth values bare, lists and objects as JSON (of a list also one
 * value, or several of one name), and all others as texts. What fits no type stays as it is, for the graph to refuse by name.
 */
export const typedVariables = (operation: OperationDefinitionNode | undefined, given: Variables): Variables => {
  const types = new Map(operation?.variableDefinitions?.map(({ variable, type }) => [variable.name.value, type]));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typed(value, types.get(name))]));
};

const typed = (value: unknown, type: TypeNode | undefined): unknown => {
  if (type?.kind === Kind.NON_NULL_TYPE) return typed(value, type.type);
  if (type?.kind === Kind.LIST_TYPE) {
    if (Array.isArray(value)) return value.map((item: unknown) => typed(item, type.type));
    const list = typeof value === "string" && value.startsWith("[") ? json(value) : value;
    return Array.isArray(list) ? list : [typed(value, type.type)];
  }
  if (typeof value !== "string") return value;
  if (value === "null") return null;
  const isBare = type !== undefined && BARE.has(type.name.value);
  return isBare || value.startsWith("{") ? json(value) : value;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
