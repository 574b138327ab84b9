import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { AnswerShape } from "./answer-shape.ts";

type Building = Map<string, Building | null>;

interface Reading {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly isTrue: (value: ValueNode) => boolean;
}

/**
 * The shape that the answer of a question will have: its response keys (aliases) in the order of the text, so that the columns of an answer
 * are known before its rows. Fields that `@skip` and `@include` leave out are left out.
 *
 * @param document parsed and valid; its fragments form no circle
 * @param operationName of several operations; the first one else
 */
export const shapeOfQuestion = (
  document: DocumentNode,
  operationName?: string | null,
  variables: Readonly<Record<string, unknown>> = {},
): AnswerShape => {
  const root: Building = new Map();
  const operation = operationOf(document, operationName);
  if (operation === undefined) return root;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const isTrue = (value: ValueNode): boolean => {
    if (value.kind === Kind.BOOLEAN) return value.value;
    if (value.kind !== Kind.VARIABLE) return false;
    const given = variables[value.name.value];
    if (given !== undefined) return given === true;
    const otherwise = defaults.get(value.name.value);
    return otherwise !== undefined && isTrue(otherwise);
  };
  select(root, operation.selectionSet, { fragments, isTrue });
  return root;
};

/** The operation of that name, or the first one. */
export const operationOf = ({ definitions }: DocumentNode, name?: string | null): OperationDefinitionNode | undefined =>
  definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (name == null || definition.name?.value === name),
  );

const select = (shape: Building, { selections }: SelectionSetNode, reading: Reading): void => {
  for (const selection of selections) {
    if (!isIncluded(selection, reading)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      if (selection.selectionSet === undefined) {
        if (!shape.has(key)) shape.set(key, null);
        continue;
      }
      const below: Building = shape.get(key) ?? new Map();
      shape.set(key, below);
      select(below, selection.selectionSet, reading);
      continue;
    }
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : reading.fragments.get(selection.name.value)?.selectionSet;
    if (set !== undefined) select(shape, set, reading);
  }
};

const isIncluded = ({ directives }: SelectionNode, { isTrue }: Reading): boolean =>
  directives?.every(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === "if")?.value;
    if (condition === undefined) return true;
    if (name.value === "skip") return !isTrue(condition);
    return name.value !== "include" || isTrue(condition);
  }) ?? true;
