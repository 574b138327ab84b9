import { Kind, parse, valueFromASTUntyped } from "graphql";

/** The variables of the first operation with their defaults, as the editor of variables shows them; empty when there are none. */
export const defaultVariables = (query: string): string => {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return "";
  const values = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  ]);
  return values.length === 0 ? "" : JSON.stringify(Object.fromEntries(values), null, 2);
};
