import type { FieldNode } from "graphql";

/** The response key under which the planner and the subgraphs see a field of the client's operation. */
export type KeyOf = (field: FieldNode) => string;

/**
 * Chooses a key for every selected field such that no client alias can take the place of a key or required field,
 * which the planner fetches under their own names (apollographql/federation#3036).
 *
 * - An alias that differs from its field's name gets a prefix that no field name of the supergraph begins with.
 * - So does every selection of a field with arguments that some `@requires` uses: the requirement's arguments and the
 *   client's must not share one key (apollographql/federation#2996).
 * - `__typename`, under whatever alias, is fetched as `__typename`.
 */
export const createKeyOf =
  (prefix: string, requiredWithArguments: ReadonlySet<string>): KeyOf =>
  (field) => {
    const name = field.name.value;
    if (name === "__typename") return name;
    const response = field.alias?.value ?? name;
    return response !== name || requiredWithArguments.has(name) ? prefix + response : name;
  };

/** A prefix that no name of the schema begins with. */
export const choosePrefix = (names: readonly string[]): string => {
  let prefix = "alias_";
  while (names.some((name) => name.startsWith(prefix))) prefix = `_${prefix}`;
  return prefix;
};
