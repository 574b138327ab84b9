import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * True when nothing of a selection set may be left for an object: `@skip` and `@include` take it away, or its
 * fragments are for other types. The planner then drops the field around it, although its objects are there and answer
 * as `{}`. Fragments on some types of an abstract position are no such case: the planner asks for the type there.
 */
export const canBecomeEmpty = (
  schema: GraphQLSchema,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  fragments: Fragments,
): boolean => {
  const isCertain = (selection: SelectionNode): boolean => {
    if ((selection.directives ?? []).some(isCondition)) return false;
    if (selection.kind === Kind.FIELD) return true;
    const fragment = fragmentOf(selection, fragments);
    const condition = fragment?.typeCondition?.name.value;
    return (
      (condition === undefined || isAlwaysOf(schema, type, condition)) &&
      (fragment?.selectionSet.selections.some(isCertain) ?? false)
    );
  };
  if (set.selections.some(isCertain)) return false;
  if (isObjectType(type) || set.selections.some((selection) => hasCondition(selection, fragments))) return true;
  return !schema.getPossibleTypes(type).some((object) => isForSome(schema, set, object, fragments));
};

/** True when objects of the type answer some field of the selection set. */
const isForSome = (
  schema: GraphQLSchema,
  set: SelectionSetNode,
  object: GraphQLObjectType,
  fragments: Fragments,
): boolean =>
  set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return true;
    const fragment = fragmentOf(selection, fragments);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment === undefined || (condition !== undefined && !isAlwaysOf(schema, object, condition))) return false;
    return isForSome(schema, fragment.selectionSet, object, fragments);
  });

const fragmentOf = (selection: SelectionNode, fragments: Fragments) => {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.get(selection.name.value);
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : undefined;
};

/** True when every object of the type meets the condition. */
const isAlwaysOf = (schema: GraphQLSchema, type: GraphQLCompositeType, condition: string): boolean => {
  const wanted = schema.getType(condition);
  if (wanted === type) return true;
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
};

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

const hasCondition = (selection: SelectionNode, fragments: Fragments): boolean =>
  (selection.directives ?? []).some(isCondition) ||
  (fragmentOf(selection, fragments)?.selectionSet.selections.some((one) => hasCondition(one, fragments)) ?? false);

/**
 * Selections whose conditions are literals are decided: those left have none. The planner takes a literal condition
 * beside a variable one for true.
 */
export const withoutLiteralConditions = (selections: readonly SelectionNode[]): SelectionNode[] =>
  selections.flatMap((selection) => {
    const directives = selection.directives ?? [];
    if (directives.some((directive) => literalOf(directive) === (directive.name.value === "skip"))) return [];
    return [{ ...selection, directives: directives.filter((directive) => literalOf(directive) === undefined) }];
  });

/** The literal value of a condition; undefined for one that a variable decides, and for other directives. */
const literalOf = (directive: DirectiveNode): boolean | undefined => {
  const value = isCondition(directive)
    ? directive.arguments?.find(({ name }) => name.value === "if")?.value
    : undefined;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
};
