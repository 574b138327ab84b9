import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from "graphql";
import { addProblem, describe, type Position, type Write } from "./output.ts";
import { quote } from "./quote.ts";

/** The JSON text of a leaf value; undefined when the value is not one of the type's. */
type LeafText = (value: unknown) => string | undefined;

/** Larger numbers are written with an exponent, which the reference does not take for an integer. */
const WITH_EXPONENT = 1e21;

const integerText = (value: unknown): string | undefined =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) < WITH_EXPONENT ? String(value) : undefined;

/** Built-in scalars, with the same values accepted as the reference accepts. */
const BUILT_IN: Readonly<Record<string, LeafText>> = {
  String: (value) => (typeof value === "string" ? quote(value) : undefined),
  ID: (value) => (typeof value === "string" ? quote(value) : integerText(value)),
  Int: integerText,
  Float: (value) => (typeof value === "number" && Number.isFinite(value) ? String(value) : undefined),
  Boolean: (value) => (typeof value === "boolean" ? String(value) : undefined),
};

const leafText = (type: GraphQLLeafType): LeafText => {
  if (isEnumType(type)) {
    // Values hidden by @inaccessible are not in the API schema: they are not shown.
    const texts = new Map(type.getValues().map(({ name }) => [name, quote(name)]));
    return (value) => texts.get(value as string);
  }
  if (isSpecifiedScalarType(type)) return BUILT_IN[type.name] ?? ((value) => JSON.stringify(value));
  // Subgraphs serialised their own scalars; any JSON value passes.
  return (value) => {
    if (typeof value === "string") return quote(value);
    return JSON.stringify(value);
  };
};

/** Compiles the writer of a leaf at a position. */
export const compileLeaf = (type: GraphQLLeafType, position: Position, parentType: string): Write => {
  const textOf = leafText(type);
  return (value, out) => {
    if (value === null || value === undefined) return null;
    const text = textOf(value);
    if (text !== undefined) return text;
    return addProblem(out, `Invalid value found for ${describe(position, out, type.name, parentType)}.`, position);
  };
};
