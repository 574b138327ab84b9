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
  const place = placeOf(error);
  return `${name} of type "${print(node.type)}" got an invalid value${place === undefined ? "" : ` at "${place}"`}`;
};

/** The message reads: variable, value, place, "; ", message of the inner error. Only the place is taken from it. */
const placeOf = ({ message, originalError }: GraphQLError): string | undefined => {
  const inner = `; ${originalError?.message ?? ""}`;
  if (!message.endsWith(inner)) return undefined;
  return / at "([\w.[\]]+)"$/.exec(message.slice(0, -inner.length))?.[1];
};
