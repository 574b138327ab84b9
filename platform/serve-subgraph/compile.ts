import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

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

/** Compiles the operation to a function: the way every subgraph is served. */
export const compileToFunction: Compile = (schema, document, operationName) => {
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) return () => compiled;
  return (context, variables) => compiled.query(undefined, context, variables);
};

/** Runs the operation with graphql-js, the reference that tests compare with. */
export const interpret: Compile = (schema, document, operationName) => (context, variables) =>
  execute({ schema, document, operationName, contextValue: context, variableValues: variables });
