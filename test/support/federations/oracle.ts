import { execute, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { type Federation, resolverOf, type Row } from "./federation.ts";
import type { Answer, Ask } from "./answer.ts";

/**
 * Answers operations from one schema without federation: the API schema with the federation's own resolvers on whole
 * rows, run by graphql-js.
 */
export const createOracle = (federation: Federation, schema: GraphQLSchema): Ask => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type)) attach(federation, type);
    else if (isAbstractType(type)) type.resolveType = (row: Row) => row["__typename"] as string;
  }
  return async ({ document, variables }): Promise<Answer> => {
    federation.reset?.();
    const result = await execute({ schema, document, variableValues: variables, rootValue: {} });
    return {
      data: JSON.parse(JSON.stringify(result.data ?? null)),
      errors: (result.errors ?? []).map(({ message, path, extensions }) => ({
        message,
        path,
        code: extensions["code"],
      })),
    };
  };
};

const attach = (federation: Federation, type: GraphQLObjectType): void => {
  const sources = [type.name, ...type.getInterfaces().map(({ name }) => name)];
  for (const field of Object.values(type.getFields())) {
    const resolve = sources
      .map((name) => resolverOf(federation, name, field.name))
      .find((found) => found !== undefined);
    field.resolve = (row: Row, args: Row) => (resolve ? resolve(row, args) : row[field.name]);
  }
};
