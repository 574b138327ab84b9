import type { FetchNode } from "@apollo/query-planner";
import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import type { KeyFields } from "../supergraph/key-fields.ts";
import type { JsonObject } from "./tree.ts";

/** Tells whether an entity is the one that was asked for. */
export interface Identity {
  /** The fetch's text; it asks for the key fields as well. */
  readonly operation: string;
  isSame(representation: JsonObject, entity: JsonObject): boolean;
}

/**
 * Entities come back by position only. So each fetch asks for the plain fields of the key it sends, and an answer
 * with another key, or of another type, is refused: a subgraph that returns entities in another order must not put
 * one village's figures on another.
 */
export const compileIdentity = (node: FetchNode, keyFields: KeyFields): Identity => {
  const sent = new Set(
    (node.requires ?? [])
      .flatMap((selection) => (selection.kind === "Field" ? [selection] : selection.selections))
      .flatMap((selection) => (selection.kind === "Field" && !selection.selections ? [selection.name] : [])),
  );
  const compared = new Map<string, readonly string[]>();
  const withKeys = (fragment: InlineFragmentNode): InlineFragmentNode => {
    const type = fragment.typeCondition?.name.value ?? "";
    const selections = fragment.selectionSet.selections;
    const taken = new Map(
      selections.flatMap((s): Array<[string, FieldNode]> => {
        return s.kind === Kind.FIELD ? [[s.alias?.value ?? s.name.value, s]] : [];
      }),
    );
    const keys = keyFields.plain(node.serviceName, type).filter((name) => {
      const other = taken.get(name);
      return sent.has(name) && (other === undefined || other.name.value === name);
    });
    compared.set(type, keys);
    const missing = keys
      .filter((name) => !taken.has(name))
      .map((value): SelectionNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }));
    return { ...fragment, selectionSet: { ...fragment.selectionSet, selections: [...selections, ...missing] } };
  };
  const operation = visit<DocumentNode>(parse(node.operation, { noLocation: true }), {
    Field(field) {
      if (field.name.value !== "_entities" || !field.selectionSet) return undefined;
      const selections = field.selectionSet.selections.map((selection) =>
        selection.kind === Kind.INLINE_FRAGMENT ? withKeys(selection) : selection,
      );
      return { ...field, selectionSet: { ...field.selectionSet, selections } };
    },
  });
  return {
    operation: stripIgnoredCharacters(print(operation)),
    isSame(representation, entity) {
      const type = representation["__typename"] as string;
      const answered = entity["__typename"];
      if (answered !== undefined && !keyFields.isAnswerFor(node.serviceName, type, answered as string)) return false;
      for (const key of compared.get(type) ?? []) {
        if (entity[key] !== undefined && !isSameValue(entity[key], representation[key])) return false;
      }
      return true;
    },
  };
};

/** A subgraph may write an ID as a number where the other one wrote text. */
const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (isPlain(a) && isPlain(b) && String(a) === String(b));

const isPlain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";
