import type { FetchNode, QueryPlanSelectionNode } from "@apollo/query-planner";
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
import type { Key } from "../supergraph/key.ts";
import { isObject, type JsonObject } from "./tree.ts";

/** Tells whether an entity is the one that was asked for. */
export interface Identity {
  /** The fetch's text; it asks for the key fields as well. */
  readonly operation: string;
  isSame(representation: JsonObject, entity: JsonObject): boolean;
}

/**
 * Entities come back by position only. So each fetch asks for the key it sends, and an answer with another key, or of
 * another type, is refused: a subgraph that returns entities in another order must not put one village's figures on
 * another.
 */
export const compileIdentity = (node: FetchNode, keyFields: KeyFields): Identity => {
  const sent = new Set(fieldNames(node.requires ?? []));
  const compared = new Map<string, Key[]>();
  const withKeys = (fragment: InlineFragmentNode): InlineFragmentNode => {
    const type = fragment.typeCondition?.name.value ?? "";
    const selections = fragment.selectionSet.selections;
    const keys = keyFields
      .keys(node.serviceName, type)
      .filter(({ names }) => names.every((name) => sent.has(name) && !isTaken(selections, name)));
    compared.set(type, [...(compared.get(type) ?? []), ...keys]);
    const asked = keys.flatMap(({ fields }) => fields).filter((field) => !isPlainlySelected(selections, field));
    return { ...fragment, selectionSet: { ...fragment.selectionSet, selections: [...selections, ...asked] } };
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
  const pathsByType = new Map<string, ReadonlyArray<readonly string[]>>();
  const pathsOf = (type: string): ReadonlyArray<readonly string[]> => {
    const known = pathsByType.get(type);
    if (known) return known;
    const keys = [...compared].flatMap(([condition, some]) => (keyFields.isAnswerFor(condition, type) ? some : []));
    const paths = keys.flatMap((key) => key.paths);
    pathsByType.set(type, paths);
    return paths;
  };
  return {
    operation: stripIgnoredCharacters(print(operation)),
    isSame(representation, entity) {
      const type = representation["__typename"] as string;
      const answered = entity["__typename"];
      if (answered !== undefined && !keyFields.isAnswerFor(type, answered as string)) return false;
      const paths = pathsOf(type);
      for (let i = 0; i < paths.length; i++) {
        if (!isSameAt(representation, entity, paths[i] as readonly string[])) return false;
      }
      return true;
    },
  };
};

/** The fields of an entity that a fetch sends, in fragments of any depth. */
const fieldNames = (selections: readonly QueryPlanSelectionNode[]): string[] =>
  selections.flatMap((selection) => (selection.kind === "Field" ? [selection.name] : fieldNames(selection.selections)));

/** True when another field is selected under the name, so that the key cannot be asked for by it. */
const isTaken = (selections: readonly SelectionNode[], name: string): boolean =>
  selections.some((s) => s.kind === Kind.FIELD && s.alias?.value === name && s.name.value !== name);

const isPlainlySelected = (selections: readonly SelectionNode[], { name, selectionSet }: FieldNode): boolean =>
  !selectionSet &&
  selections.some((s) => s.kind === Kind.FIELD && !s.alias && s.name.value === name.value && !s.directives?.length);

const isSameAt = (representation: JsonObject, entity: JsonObject, path: readonly string[]): boolean => {
  let asked: unknown = representation;
  let answered: unknown = entity;
  for (const name of path) {
    // Without an answer, or inside a list, there is nothing to compare.
    if (!isObject(asked) || !isObject(answered) || answered[name] === undefined) return true;
    asked = asked[name];
    answered = answered[name];
  }
  return isSameValue(asked, answered);
};

/** A subgraph may write an ID as a number where the other one wrote text. */
const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (isPlain(a) && isPlain(b) && String(a) === String(b)) || (isListed(a) && isListed(b));

const isPlain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

const isListed = (value: unknown): boolean => typeof value === "object" && value !== null;
