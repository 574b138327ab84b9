import type { Shape } from "./shape.ts";
import { createCell, isObject, type JsonObject, ownValue } from "./tree.ts";

/** Names of the supergraph's object types. */
export type ObjectTypes = ReadonlySet<string>;

/**
 * Adds the planned keys of an answer to an object of the tree, in place. The answer itself is never changed; parts
 * that no later step adds to are shared with it.
 */
export const mergeInto = (target: JsonObject, source: JsonObject, shape: Shape, objectTypes: ObjectTypes): void => {
  const { keys, safe, children } = shape;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const value = safe[i] ? source[key] : ownValue(source, key);
    if (value === undefined) continue;
    const existing = target[key];
    const child = children[i];
    if (existing === undefined || existing === null) {
      target[key] = child === undefined ? value : copied(value, child, objectTypes);
    } else if (value === null) {
      // What another subgraph knows is not undone by one that does not know it.
    } else if (typeof value === "object") {
      if (child === undefined) target[key] = joined(existing, value);
      else mergeOwned(existing, value, child, objectTypes);
    } else if (key !== "__typename" || objectTypes.has(value as string)) {
      // An interface's name, from a subgraph that has it as @interfaceObject, does not replace the object's own type.
      target[key] = value;
    }
  }
};

const copied = (value: unknown, shape: Shape, objectTypes: ObjectTypes): unknown => {
  if (Array.isArray(value)) {
    const list = new Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) list[i] = copied(value[i], shape, objectTypes);
    return list;
  }
  if (typeof value !== "object" || value === null) return value;
  const cell = createCell();
  mergeInto(cell, value as JsonObject, shape, objectTypes);
  return cell;
};

/** Copies an answer, planned keys only, so that rewrites may change it. */
export const copyPlanned = (value: JsonObject, shape: Shape, objectTypes: ObjectTypes): JsonObject => {
  const cell = createCell();
  mergeInto(cell, value, shape, objectTypes);
  return cell;
};

/** Merges into objects that later steps hold on to: they stay the same objects. */
const mergeOwned = (existing: unknown, value: unknown, shape: Shape, objectTypes: ObjectTypes): void => {
  if (Array.isArray(existing)) {
    // Lists of unequal length cannot be the same list; guessing which elements belong together would mix them up.
    if (!Array.isArray(value) || value.length !== existing.length) return;
    for (let i = 0; i < value.length; i++) {
      if (existing[i] === null || existing[i] === undefined) existing[i] = copied(value[i], shape, objectTypes);
      else mergeOwned(existing[i], value[i], shape, objectTypes);
    }
  } else if (isObject(existing) && isObject(value)) {
    mergeInto(existing, value, shape, objectTypes);
  }
};

/** Joins two values that nobody may change into a new one. */
const joined = (a: unknown, b: unknown): unknown => {
  if (b === null || b === undefined) return a;
  if (a === null || a === undefined) return b;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return a;
    return a.map((element, i) => joined(element, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return Array.isArray(b) || typeof a === "object" ? a : b;
  const cell = createCell();
  for (const key of Object.keys(a)) cell[key] = a[key];
  for (const key of Object.keys(b)) cell[key] = joined(cell[key], b[key]);
  return cell;
};
