import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type IsIncluded = (directives: readonly DirectiveNode[] | undefined) => boolean;

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

/** An operation with its named fragments written out, and its conditions decided and gone. */
export const resolvedOperation = (
  operation: OperationDefinitionNode,
  fragments: Fragments,
  isIncluded: IsIncluded,
): OperationDefinitionNode => {
  const resolve = (set: SelectionSetNode): SelectionSetNode => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (!isIncluded(selection.directives)) return [];
      const directives = (selection.directives ?? []).filter((directive) => !isCondition(directive));
      if (selection.kind === Kind.FIELD) {
        const { selectionSet } = selection;
        return [{ ...selection, directives, ...(selectionSet && { selectionSet: resolve(selectionSet) }) }];
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return [{ ...selection, directives, selectionSet: resolve(selection.selectionSet) }];
      }
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      const { typeCondition, selectionSet } = fragment;
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: resolve(selectionSet) }];
    });
    return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] };
  };
  return { ...operation, selectionSet: resolve(operation.selectionSet) };
};
