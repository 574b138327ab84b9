import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * True when `@skip` and `@include` can leave nothing of a selection set. The planner then drops the field around it,
 * although its objects are there and answer as `{}`.
 */
export const canBecomeEmpty = (set: SelectionSetNode, fragments: Fragments): boolean =>
  !set.selections.some((selection) => isCertain(selection, fragments)) &&
  set.selections.some((selection) => hasCondition(selection, fragments));

const isConditional = (selection: SelectionNode): boolean =>
  (selection.directives ?? []).some(({ name }) => name.value === "skip" || name.value === "include");

const innerOf = (selection: SelectionNode, fragments: Fragments): SelectionSetNode | undefined => {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.get(selection.name.value)?.selectionSet;
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : undefined;
};

const isCertain = (selection: SelectionNode, fragments: Fragments): boolean => {
  if (isConditional(selection)) return false;
  if (selection.kind === Kind.FIELD) return true;
  const inner = innerOf(selection, fragments);
  return inner?.selections.some((one) => isCertain(one, fragments)) ?? false;
};

const hasCondition = (selection: SelectionNode, fragments: Fragments): boolean =>
  isConditional(selection) ||
  (innerOf(selection, fragments)?.selections.some((one) => hasCondition(one, fragments)) ?? false);
