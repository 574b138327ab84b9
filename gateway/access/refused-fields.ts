import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Requirement } from "./requirement.ts";

/** What of an operation is refused. Its nodes are those of the operation's own document. */
export interface RefusedFields {
  /** The refused fields with their coordinates. */
  readonly fields: ReadonlyMap<FieldNode, string>;
  /** Fields that stay and have a refused one somewhere below. */
  readonly above: ReadonlySet<FieldNode>;
}

/** The fragments of a document, by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/**
 * Finds the fields of an operation that a viewer may not read. A field is judged on the type it is selected on, so a
 * fragment is judged once, wherever it is spread. Below a refused field nothing is looked for.
 */
export const findRefusedFields = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  rules: ReadonlyMap<string, Requirement>,
  isRefused: (requirement: Requirement) => boolean,
): RefusedFields => {
  const fields = new Map<FieldNode, string>();
  const above = new Set<FieldNode>();
  const judgedFragments = new Map<string, boolean>();

  const typeNamed = (name: string): GraphQLCompositeType => {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`the schema has no type ${name} with fields`);
    return type;
  };
  const judgeFragment = (name: string): boolean => {
    const known = judgedFragments.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const found = fragment !== undefined && judge(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value));
    judgedFragments.set(name, found);
    return found;
  };
  const judgeField = (node: FieldNode, type: GraphQLCompositeType): boolean => {
    const name = node.name.value;
    // __typename, __schema and __type are everybody's: what there is to read is no secret.
    if (name.startsWith("__") || isUnionType(type)) return false;
    const coordinate = `${type.name}.${name}`;
    const requirement = rules.get(coordinate);
    if (requirement !== undefined && isRefused(requirement)) {
      fields.set(node, coordinate);
      return true;
    }
    const field = type.getFields()[name];
    const inner = field && getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(inner) || !judge(node.selectionSet, inner)) return false;
    above.add(node);
    return true;
  };
  /** True when something in it is refused. */
  const judge = (set: SelectionSetNode, type: GraphQLCompositeType): boolean => {
    let isFound = false;
    for (const selection of set.selections) {
      const found =
        selection.kind === Kind.FIELD
          ? judgeField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? judgeFragment(selection.name.value)
            : judge(
                selection.selectionSet,
                selection.typeCondition ? typeNamed(selection.typeCondition.name.value) : type,
              );
      isFound ||= found;
    }
    return isFound;
  };
  const root = schema.getRootType(operation.operation);
  if (root) judge(operation.selectionSet, root);
  return { fields, above };
};
