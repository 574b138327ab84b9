import type { JsonObject } from "./tree.ts";

/** A place in the tree: response keys and list indices from the root. */
export type Path = ReadonlyArray<string | number>;

/** Collects the objects at a path of response keys, through lists of any depth. Nulls are left out. */
export const targetsAt = (root: JsonObject, keys: readonly string[]): JsonObject[] => {
  const targets: JsonObject[] = [];
  collect(root, keys, 0, targets);
  return targets;
};

const collect = (value: unknown, keys: readonly string[], at: number, targets: JsonObject[]): void => {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) collect(value[i], keys, at, targets);
  } else if (at === keys.length) {
    targets.push(value as JsonObject);
  } else {
    collect((value as JsonObject)[keys[at] as string], keys, at + 1, targets);
  }
};

/** The place of every object at a path of response keys. Walks again, so that only failures pay for paths. */
export const placesAt = (root: JsonObject, keys: readonly string[]): Map<JsonObject, Path> => {
  const places = new Map<JsonObject, Path>();
  const walk = (value: unknown, at: number, path: Path): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach((element, index) => walk(element, at, [...path, index]));
    } else if (at === keys.length) {
      places.set(value as JsonObject, path);
    } else {
      const key = keys[at] as string;
      walk((value as JsonObject)[key], at + 1, [...path, key]);
    }
  };
  walk(root, 0, []);
  return places;
};
