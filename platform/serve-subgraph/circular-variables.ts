import {
  type DocumentNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** A document that can be compiled, and how its variables are read before it runs. */
export interface Compilable {
  readonly document: DocumentNode;
  readonly readVariables: (
    given: Variables,
  ) => { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };
}

/**
 * graphql-jit writes code for the whole type of every variable, which has no end when the type is an input that contains itself,
 * such as a condition made of conditions. Those variables are read by graphql-js, and stand in the document that is compiled as
 * values of any form.
 *
 * @param anyType a scalar of the schema that takes everything as it is
 */
export const withoutCircularVariables = (
  schema: GraphQLSchema,
  document: DocumentNode,
  anyType: string,
): Compilable => {
  const circular: VariableDefinitionNode[] = [];
  const changed = visit(document, {
    VariableDefinition: (node) => {
      const type = typeFromAST(schema, node.type);
      if (!isInputType(type) || !isCircular(type)) return undefined;
      circular.push(node);
      const { defaultValue: _, ...rest } = node;
      return { ...rest, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anyType } } } as const;
    },
  });
  if (circular.length === 0) return { document, readVariables: (values) => ({ values }) };
  return {
    document: changed,
    readVariables: (given) => {
      const { coerced, errors } = getVariableValues(schema, circular, given);
      // Without their causes, they are told as any other refusal of an operation.
      return errors === undefined
        ? { values: { ...given, ...coerced } }
        : { errors: errors.map(({ message }) => new GraphQLError(message)) };
    },
  };
};

/** Whether an input type can contain a value of a type that it is itself inside of. */
const isCircular = (type: GraphQLInputType, above: readonly GraphQLInputType[] = []): boolean => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => isCircular(field.type, [...above, named]));
};
