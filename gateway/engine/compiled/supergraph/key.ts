import { type FieldNode, Kind, parse, type SelectionSetNode } from "graphql";

/** A key of an entity, or another field set without fragments. */
export interface Key {
  readonly fields: readonly FieldNode[];
  /** The names of the fields, without what is inside them. */
  readonly names: readonly string[];
  /** The leaves, each as the names that lead to it. */
  readonly paths: ReadonlyArray<readonly string[]>;
}

/** Reads a field set such as `serial parcel { office number }`. */
export const readKey = (fieldSet: string): Key => {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return { fields: [], names: [], paths: [] };
  const fields = definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  return { fields, names: fields.map(({ name }) => name.value), paths: pathsOf(definition.selectionSet, []) };
};

const pathsOf = (set: SelectionSetNode, before: readonly string[]): string[][] =>
  set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const path = [...before, selection.name.value];
    return selection.selectionSet ? pathsOf(selection.selectionSet, path) : [path];
  });
