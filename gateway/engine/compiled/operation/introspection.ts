import {
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { JsonObject } from "../plan/tree.ts";
import { reachableFragments } from "./planner-document.ts";

/** What an operation's introspection fields answer. */
export interface IntrospectionAnswer {
  /** JSON text by response name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly GraphQLError[];
}

/** Answers an operation's introspection fields. */
export type Introspect = (raw: Readonly<JsonObject>) => IntrospectionAnswer;

const isIntrospection = (field: FieldNode): boolean => field.name.value === "__schema" || field.name.value === "__type";

/**
 * Compiles the introspection fields of an operation: they alone, with the fragments and variables they use, are
 * answered by graphql-js from the API schema. Undefined when there are none.
 */
export const compileIntrospection = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Introspect | undefined => {
  const selectionSet = onlyIntrospection(operation.selectionSet, fragments);
  if (selectionSet.selections.length === 0) return undefined;
  const alone: OperationDefinitionNode = { ...operation, selectionSet };
  const used = reachableFragments(alone, fragments);
  const variables = new Set<string>();
  for (const node of [selectionSet, ...used]) {
    visit(node, {
      Variable(variable) {
        variables.add(variable.name.value);
      },
    });
  }
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...alone,
        directives: [],
        variableDefinitions: (operation.variableDefinitions ?? []).filter((d) => variables.has(d.variable.name.value)),
      },
      ...used,
    ],
  } as const;
  let known: IntrospectionAnswer | undefined;
  return (raw) => {
    if (known) return known;
    const { data, errors } = executeSync({ schema, document, variableValues: raw });
    const texts = Object.entries(data ?? {}).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
    const answer = { texts: new Map(texts), errors: errors ?? [] };
    if (variables.size === 0) known = answer;
    return answer;
  };
};

/** Keeps the introspection fields of the root, with the fragments around them written out. */
const onlyIntrospection = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: set.selections.flatMap((selection): SelectionSetNode["selections"] => {
    if (selection.kind === Kind.FIELD) return isIntrospection(selection) ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const inner = fragment && onlyIntrospection(fragment.selectionSet, fragments);
    if (fragment === undefined || inner === undefined || inner.selections.length === 0) return [];
    const condition = fragment.typeCondition && { typeCondition: fragment.typeCondition };
    const directives = selection.directives ?? [];
    return [{ kind: Kind.INLINE_FRAGMENT, ...condition, directives, selectionSet: inner }];
  }),
});
