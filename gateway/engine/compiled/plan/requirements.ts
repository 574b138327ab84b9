import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import type { KeyFields } from "../supergraph/key-fields.ts";
import type { Key } from "../supergraph/key.ts";
import type { Shape } from "./shape.ts";
import type { JsonObject } from "./tree.ts";

/** Decides what can still be asked for an object when some field that the fetch requires is missing. */
export interface Requirements {
  /**
   * The response keys whose fields cannot be computed without the missing fields. Undefined when nothing can be
   * asked: no whole key is left, or every selected field needs something that is missing.
   */
  unanswerable(representation: JsonObject, missing: readonly string[]): readonly string[] | undefined;
}

/**
 * One fetch often joins fields with different requirements, and `@include` or an earlier failure can take away one
 * requirement alone. What does not depend on it is still asked for; what does is never taken from the answer, since
 * the subgraph computed it without its input.
 */
export const compileRequirements = (
  subgraph: string,
  root: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  keyFields: KeyFields,
): Requirements => {
  const names = new Map<string, string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        names.set(selection.alias?.value ?? selection.name.value, selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)?.selectionSet);
    }
  };
  for (const selection of root.selections) if (selection.kind === Kind.FIELD) collect(selection.selectionSet);
  names.delete("__typename");
  return {
    unanswerable(representation, missing) {
      const type = representation["__typename"];
      if (typeof type !== "string") return undefined;
      const isWhole = (key: Key): boolean => key.names.every((name) => !missing.includes(name));
      if (!keyFields.keys(subgraph, type).some(isWhole)) return undefined;
      const lost = [...names].flatMap(([key, name]) =>
        keyFields.requiredBy(subgraph, type, name).some((required) => missing.includes(required)) ? [key] : [],
      );
      return lost.length === names.size ? undefined : lost;
    },
  };
};

/** A shape without some of its keys. */
export const without = ({ keys, safe, children }: Shape, lost: readonly string[]): Shape => {
  const kept = keys.flatMap((key, i) => (lost.includes(key) ? [] : [i]));
  return {
    keys: kept.map((i) => keys[i] as string),
    safe: kept.map((i) => safe[i] as boolean),
    children: kept.map((i) => children[i]),
  };
};
