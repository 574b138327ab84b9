import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";

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

/**
 * The client's operation as the planner shall see it: with the keys above, and without its name, so that the same
 * fetch has the same text whatever the client calls its operation.
 */
export const plannerDocument = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  keyOf: KeyOf,
): DocumentNode => {
  const { name: _, ...unnamed } = operation;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [unnamed, ...reachableFragments(operation, fragments)],
  };
  return visit(document, {
    Field(field) {
      if (field.name.value.startsWith("__")) {
        return field.name.value === "__typename" ? { kind: Kind.FIELD, name: field.name } : undefined;
      }
      const value = keyOf(field);
      return { ...field, alias: value === field.name.value ? undefined : { kind: Kind.NAME, value } };
    },
  });
};

/** The fragments an operation uses, directly or through others. */
export const reachableFragments = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] => {
  const found = new Map<string, FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const name = spread.name.value;
        const fragment = fragments.get(name);
        if (fragment === undefined || found.has(name)) return;
        found.set(name, fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return [...found.values()];
};
