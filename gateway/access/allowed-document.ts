import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { RefusedFields } from "./refused-fields.ts";

/** What of an operation may be executed. */
export interface AllowedDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The operation without its refused fields; undefined when nothing is left of it. Fields above refused ones are asked
 * for their type too, under `typenameKey`: it tells which fields were refused where, and keeps a selection from being
 * empty. Fragments and variables that are no longer used go with the fields, so the document stays valid.
 */
export const allowedDocument = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { fields, above }: RefusedFields,
  typenameKey: string,
): AllowedDocument | undefined => {
  const typename = typenameField(typenameKey);
  const kept = new Map<string, FragmentDefinitionNode | undefined>();

  const keptFragment = (name: string): FragmentDefinitionNode | undefined => {
    const fragment = fragments.get(name);
    if (!kept.has(name) && fragment !== undefined)
      kept.set(name, withSelections(fragment, keep(fragment.selectionSet)));
    return kept.get(name);
  };
  const keep = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return keptFragment(selection.name.value) ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return list(withSelections(selection, keep(selection.selectionSet)));
      if (fields.has(selection)) return [];
      if (selection.selectionSet === undefined || !above.has(selection)) return [whole(selection)];
      return list(withSelections(selection, [...keep(selection.selectionSet), typename]));
    });
  /** The field as it stands, its fragments noted. */
  const whole = (field: FieldNode): FieldNode => {
    visit(field, {
      FragmentSpread({ name }) {
        keptFragment(name.value);
      },
    });
    return field;
  };

  const allowed = withSelections(operation, keep(operation.selectionSet));
  if (allowed === undefined) return undefined;
  const others = [...kept.values()].filter((fragment) => fragment !== undefined);
  const used = variablesIn([allowed.selectionSet, ...(allowed.directives ?? []), ...others]);
  const variableDefinitions = (allowed.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const only = { ...allowed, variableDefinitions };
  return { document: { kind: Kind.DOCUMENT, definitions: [only, ...others] }, operation: only };
};

/** A response key for the hidden type names: `__typename`, unless the client has another field under that name. */
export const chooseTypenameKey = (document: DocumentNode): string => {
  const taken = new Set<string>();
  visit(document, {
    Field({ name, alias }) {
      if (alias || name.value !== "__typename") taken.add((alias ?? name).value);
    },
  });
  let key = "__typename";
  while (taken.has(key)) key += "_";
  return key;
};

const typenameField = (key: string): FieldNode => {
  const name = { kind: Kind.NAME, value: "__typename" } as const;
  return { kind: Kind.FIELD, name, ...(key === "__typename" ? {} : { alias: { kind: Kind.NAME, value: key } }) };
};

const list = <T>(node: T | undefined): readonly T[] => (node === undefined ? [] : [node]);

const withSelections = <T extends { readonly selectionSet?: SelectionSetNode | undefined }>(
  node: T,
  selections: readonly SelectionNode[],
): T | undefined =>
  selections.length === 0 ? undefined : { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };

const variablesIn = (nodes: readonly ASTNode[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Variable({ name }) {
        names.add(name.value);
      },
    });
  }
  return names;
};
