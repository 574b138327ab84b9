import {
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Writes fragments on a union inside another type as fragments on the object types both have. They mean the same, but
 * the planner fails on a union where a subgraph knows the interface as an `@interfaceObject`.
 */
export const withoutUnionFragments = <T extends Definition>(
  schema: GraphQLSchema,
  definition: T,
  fragments: Fragments,
): T => {
  const types = new TypeInfo(schema);
  return visit(
    definition,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const parent = getNamedType(types.getParentType());
        if (!isCompositeType(parent) || isUnionType(parent)) return undefined;
        if (!set.selections.some((selection) => isOnUnion(schema, selection, fragments))) return undefined;
        const possible = possibleNames(schema, parent.name);
        const selections = set.selections.flatMap((selection) => {
          if (selection.kind === Kind.FIELD || !isOnUnion(schema, selection, fragments)) return [selection];
          return possible.flatMap((name) => onObject(schema, selection, name, fragments));
        });
        return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] };
      },
    }),
  );
};

const conditionOf = (selection: SelectionNode, fragments: Fragments): string | undefined => {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.get(selection.name.value)?.typeCondition.name.value;
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
};

const isOnUnion = (schema: GraphQLSchema, selection: SelectionNode, fragments: Fragments): boolean =>
  isUnionType(schema.getType(conditionOf(selection, fragments) ?? ""));

/** A fragment as objects of one type see it; nothing when it is not for them. */
const onObject = (
  schema: GraphQLSchema,
  fragment: InlineFragmentNode | FragmentSpreadNode,
  name: string,
  fragments: Fragments,
): SelectionNode[] => {
  const condition = conditionOf(fragment, fragments);
  if (condition !== undefined && !possibleNames(schema, condition).includes(name)) return [];
  const set =
    fragment.kind === Kind.INLINE_FRAGMENT ? fragment.selectionSet : fragments.get(fragment.name.value)?.selectionSet;
  const selections = (set?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection] : onObject(schema, selection, name, fragments),
  );
  if (selections.length === 0) return [];
  return [
    {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
      directives: fragment.directives ?? [],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
  ];
};

const possibleNames = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((one) => one.name);
  return type === undefined ? [] : [type.name];
};
