import { type DocumentNode, Kind, parse, print, type SelectionSetNode } from "graphql";
import { argumentOf } from "./directive-arguments.ts";

/** Pairs of fields whose `@requires` ask for one field with different arguments. */
export interface ClashingRequires {
  readonly isEmpty: boolean;
  /** True when no single representation can hold what both fields of the type require. */
  clash(type: string, field: string, other: string): boolean;
  /** True for a field that clashes with some other one of the type. */
  isInvolved(type: string, field: string): boolean;
}

/** Finds the clashes of a supergraph. */
export const findClashingRequires = (supergraph: DocumentNode): ClashingRequires => {
  const clashes = new Map<string, Set<string>>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const needs = (definition.fields ?? []).flatMap((field) =>
      (field.directives ?? []).flatMap((directive) => {
        const requires = directive.name.value === "join__field" ? argumentOf(directive, "requires") : undefined;
        return requires === undefined ? [] : [{ field: field.name.value, calls: callsOf(requires) }];
      }),
    );
    for (const one of needs) {
      for (const other of needs) {
        if (one.field === other.field || !areDifferent(one.calls, other.calls)) continue;
        const key = `${definition.name.value}.${one.field}`;
        clashes.set(key, (clashes.get(key) ?? new Set()).add(other.field));
      }
    }
  }
  return {
    isEmpty: clashes.size === 0,
    clash: (type, field, other) => clashes.get(`${type}.${field}`)?.has(other) ?? false,
    isInvolved: (type, field) => clashes.has(`${type}.${field}`),
  };
};

const areDifferent = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a].some(([path, text]) => b.has(path) && b.get(path) !== text);

/** Each field of a field set by its path, with its arguments as text. */
const callsOf = (fieldSet: string): ReadonlyMap<string, string> => {
  const calls = new Map<string, string>();
  const walk = (set: SelectionSetNode, before: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, before);
      if (selection.kind !== Kind.FIELD) continue;
      const path = `${before}.${selection.name.value}`;
      calls.set(path, (selection.arguments ?? []).map(print).toSorted().join(","));
      if (selection.selectionSet) walk(selection.selectionSet, path);
    }
  };
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, "");
  return calls;
};
