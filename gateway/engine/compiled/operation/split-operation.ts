import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { ClashingRequires } from "../supergraph/clashing-requires.ts";
import type { EntityKeys } from "../supergraph/entity-keys.ts";
import type { KeyOf } from "./response-keys.ts";

/** Where a part's fields go in the whole: response keys that lead to them, and the keys to take over. */
export interface PartShape {
  readonly children: Map<string, PartShape>;
  readonly taken: Set<string>;
}

/** An operation that is planned and run by itself. The first part is the operation without the others' fields. */
export interface OperationPart {
  readonly operation: OperationDefinitionNode;
  readonly shape: PartShape;
}

/** What splitting an operation needs to know of the supergraph. */
export interface Splitting {
  readonly schema: GraphQLSchema;
  readonly clashes: ClashingRequires;
  readonly keys: EntityKeys;
  readonly keyOf: KeyOf;
}

/**
 * Splits an operation that selects fields with clashing requirements into parts without clashes. Every part selects
 * the keys of the entities on the way, so that its objects can be found again in the others. One part: no clash.
 */
export const splitOperation = (splitting: Splitting, operation: OperationDefinitionNode): OperationPart[] => {
  const partOf = assignParts(splitting, operation);
  const count = Math.max(0, ...partOf.values()) + 1;
  const rootType = splitting.schema.getRootType(operation.operation);
  if (count === 1 || !rootType) return [{ operation, shape: emptyShape() }];
  return [...Array(count).keys()].map((part) => {
    const shape = emptyShape();
    const selectionSet = partialSet(splitting, partOf, part, operation.selectionSet, rootType, shape);
    return { operation: { ...operation, selectionSet: selectionSet ?? operation.selectionSet }, shape };
  });
};

const emptyShape = (): PartShape => ({ children: new Map(), taken: new Set() });

const typeNames = (schema: GraphQLSchema, type: GraphQLCompositeType): string[] =>
  isAbstractType(type) ? [type.name, ...schema.getPossibleTypes(type).map(({ name }) => name)] : [type.name];

/** The part of each field that clashes with some other: the first one where it meets none of its opponents. */
const assignParts = ({ schema, clashes }: Splitting, operation: OperationDefinitionNode): Map<string, number> => {
  const selected = new Map<string, Set<string>>();
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType): void => {
    for (const selection of set.selections) {
      const inner = innerType(schema, selection, type);
      if (selection.kind === Kind.FIELD) {
        for (const name of typeNames(schema, type)) {
          if (!clashes.isInvolved(name, selection.name.value)) continue;
          selected.set(name, (selected.get(name) ?? new Set()).add(selection.name.value));
        }
      }
      if (inner && "selectionSet" in selection && selection.selectionSet) walk(selection.selectionSet, inner);
    }
  };
  const rootType = schema.getRootType(operation.operation);
  if (rootType) walk(operation.selectionSet, rootType);
  const partOf = new Map<string, number>();
  for (const [type, fields] of selected) {
    for (const field of fields) {
      const taken = new Set(
        [...fields].flatMap((other) => {
          const part = partOf.get(`${type}.${other}`);
          return part !== undefined && clashes.clash(type, field, other) ? [part] : [];
        }),
      );
      let part = 0;
      while (taken.has(part)) part += 1;
      partOf.set(`${type}.${field}`, part);
    }
  }
  return partOf;
};

const innerType = (
  schema: GraphQLSchema,
  selection: SelectionNode,
  type: GraphQLCompositeType,
): GraphQLCompositeType | undefined => {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
    return isCompositeType(condition) ? condition : type;
  }
  if (selection.kind !== Kind.FIELD || !("getFields" in type)) return undefined;
  const field = type.getFields()[selection.name.value];
  const named = field && getNamedType(field.type);
  return isCompositeType(named) ? named : undefined;
};

/** What one part selects of a selection set; undefined when it has no business there. */
const partialSet = (
  splitting: Splitting,
  partOf: ReadonlyMap<string, number>,
  part: number,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  shape: PartShape,
): SelectionSetNode | undefined => {
  const { schema, keyOf } = splitting;
  const ownPart = (field: FieldNode): number =>
    Math.max(-1, ...typeNames(schema, type).map((name) => partOf.get(`${name}.${field.name.value}`) ?? -1));
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    const inner = innerType(schema, selection, type);
    if (selection.kind === Kind.FIELD) {
      const own = ownPart(selection);
      if (own > 0 || part > 0) {
        if (own > 0 && own === part) shape.taken.add(keyOf(selection));
        if (own > 0 || !inner || !selection.selectionSet) return own === part && own > 0 ? [selection] : [];
      }
      if (!inner || !selection.selectionSet) return [selection];
      const child = shape.children.get(keyOf(selection)) ?? emptyShape();
      const selectionSet = partialSet(splitting, partOf, part, selection.selectionSet, inner, child);
      if (selectionSet === undefined) return [];
      shape.children.set(keyOf(selection), child);
      return [{ ...selection, selectionSet }];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT || !inner) return [];
    const selectionSet = partialSet(splitting, partOf, part, selection.selectionSet, inner, shape);
    return selectionSet ? [{ ...selection, selectionSet }] : [];
  });
  if (selections.length === 0 && part > 0) return undefined;
  return { ...set, selections: [...selections, ...identitySelections(splitting, type)] };
};

/** The type name and key of whatever object may stand at a position. */
const identitySelections = ({ schema, keys }: Splitting, type: GraphQLCompositeType): SelectionNode[] => {
  const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const fragments = objects.flatMap(({ name }): SelectionNode[] => {
    const selections = keys.selections(name);
    if (selections === undefined) return [];
    const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const;
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  });
  return [typename, ...fragments];
};
