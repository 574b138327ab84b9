import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { withoutCircularVariables } from "./circular-variables.ts";
import { withRequiredDefaults } from "./required-defaults.ts";

/** Runs one operation of a document that has been validated. */
export type RunOperation = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

export type Compile = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
) => RunOperation;

/** The scalar of every subgraph for values of any form: federation's own, for the keys of entities. */
const ANY_TYPE = "_Any";

/** Compiles the operation to a function: the way every subgraph is served. */
export const compileToFunction: Compile = (schema, document, operationName) => {
  const { document: compilable, readVariables } = withoutCircularVariables(schema, document, ANY_TYPE);
  const compiled = compileQuery(schema, compilable, operationName);
  if (!isCompiledQuery(compiled)) return () => compiled;
  const withDefaults = withRequiredDefaults(document);
  return (context, variables) => {
    const read = readVariables(withDefaults(variables));
    return "errors" in read ? read : compiled.query(undefined, context, read.values);
  };
};

/** Runs the operation with graphql-js, the reference that tests compare with. */
export const interpret: Compile = (schema, document, operationName) => (context, variables) =>
  execute({ schema, document, operationName, contextValue: context, variableValues: variables });
