import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { JsonObject } from "../plan/tree.ts";

/** The coerced variables, or what is wrong with them. */
export type Coerced = { readonly values: Readonly<JsonObject> } | { readonly errors: readonly GraphQLError[] };

const NONE: Coerced = { values: {} };

/**
 * Compiles the checking of an operation's variables. The coerced values decide conditions; subgraphs receive the
 * values as the client sent them and coerce them again.
 */
export const compileVariables = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): ((raw: Readonly<JsonObject>) => Coerced) => {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return () => NONE;
  return (raw) => {
    const result = getVariableValues(schema, definitions, raw, { maxErrors: 50 });
    if (result.coerced) return { values: result.coerced };
    return { errors: result.errors.map(asUserInput) };
  };
};

const asUserInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    originalError: error,
    extensions: { code: "BAD_USER_INPUT", ...error.extensions },
  });
