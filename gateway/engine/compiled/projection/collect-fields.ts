import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** A selection set and the type it was written for. */
export interface Selections {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

/** One place where a field is selected, with the type it is selected on. */
export interface Occurrence {
  readonly node: FieldNode;
  readonly type: GraphQLCompositeType;
}

/** Merges selections into fields. */
export interface Collector {
  /** The fields an object of a type answers, by response name, in the client's order of first occurrence. */
  collect(selections: readonly Selections[], runtimeType: GraphQLCompositeType): Map<string, Occurrence[]>;
}

/** Collects fields under given values of the `@skip` and `@include` variables. */
export const createCollector = (
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  isIncluded: (directives: readonly DirectiveNode[] | undefined) => boolean,
): Collector => {
  const applies = (condition: GraphQLCompositeType, runtimeType: GraphQLCompositeType): boolean =>
    condition === runtimeType ||
    (isAbstractType(condition) &&
      (isObjectType(runtimeType) || isInterfaceType(runtimeType)) &&
      schema.isSubType(condition, runtimeType));

  const walk = (
    { set, type }: Selections,
    runtimeType: GraphQLCompositeType,
    into: Map<string, Occurrence[]>,
    spread: Set<string>,
  ): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const occurrences = into.get(name);
        if (occurrences) occurrences.push({ node: selection, type });
        else into.set(name, [{ node: selection, type }]);
        continue;
      }
      let fragment: { typeCondition?: { name: { value: string } } | undefined; selectionSet: SelectionSetNode };
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const named = fragments.get(selection.name.value);
        // A fragment's fields are the same wherever it is spread, so once is enough.
        if (named === undefined || spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        fragment = named;
      } else {
        fragment = selection;
      }
      const named = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const condition = named && isCompositeType(named) ? named : type;
      if (fragment.typeCondition && !applies(condition, runtimeType)) continue;
      walk({ set: fragment.selectionSet, type: condition }, runtimeType, into, spread);
    }
  };
  return {
    collect(selections, runtimeType) {
      const fields = new Map<string, Occurrence[]>();
      const spread = new Set<string>();
      for (const selection of selections) walk(selection, runtimeType, fields, spread);
      return fields;
    },
  };
};
