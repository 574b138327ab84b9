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
  /** Keys that were found so far. */
  keys: number;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly isTrue: (value: ValueNode) => boolean;
}

/** Fragments in fragments can ask for any number of them in a short text. */
const MOST_KEYS = 5_000;

/**
 * The shape that the answer of a question will have: its response keys (aliases) in the order of the text, so that the columns of an answer
 * are known before its rows. Fields that `@skip` and `@include` leave out are left out.
 *
 * @param document parsed; an answer that is not valid by the schema has no shape to speak of
 * @param operationName of several operations; the first one else
 * @throws RangeError when the answer has more than 5,000 keys
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
  select(root, operation.selectionSet, { keys: 0, fragments, isTrue }, new Set());
  return root;
};

/** The operation of that name, or the first one. */
export const operationOf = ({ definitions }: DocumentNode, name?: string | null): OperationDefinitionNode | undefined =>
  definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (name == null || definition.name?.value === name),
  );

/** @param entered fragments that stand in this object already */
const select = (shape: Building, { selections }: SelectionSetNode, reading: Reading, entered: Set<string>): void => {
  for (const selection of selections) {
    if (!isIncluded(selection, reading)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      reading.keys += 1;
      if (reading.keys > MOST_KEYS) throw new RangeError(`the answer has more than ${MOST_KEYS} keys`);
      if (selection.selectionSet === undefined) {
        if (!shape.has(key)) shape.set(key, null);
        continue;
      }
      const below: Building = shape.get(key) ?? new Map();
      shape.set(key, below);
      select(below, selection.selectionSet, reading, new Set());
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      select(shape, selection.selectionSet, reading, entered);
      continue;
    }
    const { value: name } = selection.name;
    const fragment = reading.fragments.get(name);
    if (fragment === undefined || entered.has(name)) continue;
    entered.add(name);
    select(shape, fragment.selectionSet, reading, entered);
  }
};

const isIncluded = ({ directives }: SelectionNode, { isTrue }: Reading): boolean =>
  directives?.every(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === "if")?.value;
    if (condition === undefined) return true;
    if (name.value === "skip") return !isTrue(condition);
    return name.value !== "include" || isTrue(condition);
  }) ?? true;
