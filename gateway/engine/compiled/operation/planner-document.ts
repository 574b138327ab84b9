import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { canBecomeEmpty, withoutLiteralConditions } from "./conditional-selections.ts";
import type { KeyOf } from "./response-keys.ts";
import { withoutUnionFragments } from "./union-fragments.ts";

/** The variable under which every entity fetch sends its representations. */
const TAKEN = "representations";

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** A selection set whose literal conditions are decided; GraphQL has no empty ones. */
const decided = (set: SelectionSetNode): SelectionSetNode => {
  const selections = withoutLiteralConditions(set.selections);
  return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] };
};

/** An operation as the planner sees it. */
export interface PlannerDocument {
  readonly document: DocumentNode;
  /** The client's name of a variable as the planner knows it. */
  readonly clientVariable: (name: string) => string;
}

/**
 * The client's operation as the planner shall see it: with response keys of our choice, and without its name, so that
 * the same fetch has the same text whatever the client calls its operation. A variable of the client's that would
 * clash with the representations gets another name.
 */
export const plannerDocument = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  keyOf: KeyOf,
  schema: GraphQLSchema,
): PlannerDocument => {
  const names = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  let instead = `${TAKEN}_`;
  while (names.has(instead)) instead += "_";
  const { name: _, ...unnamed } = operation;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [unnamed, ...reachableFragments(operation, fragments)].map((definition) =>
      withoutUnionFragments(schema, definition, fragments),
    ),
  };
  const types = new TypeInfo(schema);
  const rewritten = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        return decided(set);
      },
      Field(field) {
        if (field.name.value.startsWith("__")) {
          return field.name.value === "__typename" ? TYPENAME : undefined;
        }
        const value = keyOf(field);
        const alias = value === field.name.value ? undefined : { kind: Kind.NAME, value };
        const set = field.selectionSet && decided(field.selectionSet);
        const type = getNamedType(types.getType());
        const needsMore = set && isCompositeType(type) && canBecomeEmpty(schema, set, type, fragments);
        const selectionSet = needsMore ? { ...set, selections: [TYPENAME, ...set.selections] } : set;
        return { ...field, alias, selectionSet };
      },
      Variable(variable) {
        if (variable.name.value !== TAKEN) return undefined;
        return { ...variable, name: { kind: Kind.NAME, value: instead } };
      },
    }),
  );
  return {
    document: rewritten,
    clientVariable: (name) => (name === instead ? TAKEN : name),
  };
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
