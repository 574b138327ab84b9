import { type GraphQLError, Kind, print } from "graphql";

/**
 * Says which variable does not fit, and where in it, without the value: it may be a card number, and the answer may be
 * kept in a log or a screenshot. graphql-js prints the value into its message.
 *
 * @example 'Variable "$where" of type "Filter!" got an invalid value at "where.and[0].nik"'
 */
export const variableReason = (error: GraphQLError): string => {
  const node = error.nodes?.[0];
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return "a variable does not fit";
  const name = `Variable "$${node.variable.name.value}"`;
  if (error.message.startsWith(`${name} of `)) return error.message.replace(/\.$/, "");
  const place = / at "([\w.[\]]+)"; /.exec(error.message)?.[1];
  return `${name} of type "${print(node.type)}" got an invalid value${place === undefined ? "" : ` at "${place}"`}`;
};
