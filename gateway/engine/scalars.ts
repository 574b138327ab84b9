import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from "graphql";

/**
 * Gives the scalars of an API schema our parsing and serialisation, by name and in place. A schema built from SDL lets
 * any JSON value through; with this, a malformed code in a literal or a variable is refused before a source is asked.
 */
export const attachScalars = (
  schema: GraphQLSchema,
  scalars: Readonly<Record<string, GraphQLScalarType>>,
): GraphQLSchema => {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
    type.serialize = scalar.serialize;
  }
  return schema;
};
