import type { PartShape } from "../operation/split-operation.ts";
import type { EntityKeys } from "../supergraph/entity-keys.ts";
import { type Path, placesAt, targetsAt } from "./targets.ts";
import type { JsonObject } from "./tree.ts";

/**
 * Takes over the fields of a part that ran by itself into the whole tree. Objects belong together when they are the
 * same entity at the same response keys, never by their index in a list: the second round of fetches may see another
 * order or length. An object without a key is only found where there is no list. What cannot be found is told to
 * `onMissing` and stays without a value.
 */
export const mergePart = (
  whole: JsonObject,
  part: JsonObject | undefined,
  shape: PartShape,
  keys: EntityKeys,
  onMissing: (place: Path, fields: readonly string[]) => void,
): void => {
  const walk = (at: PartShape, path: readonly string[]): void => {
    if (at.taken.size > 0) take(at.taken, path);
    for (const [key, child] of at.children) walk(child, [...path, key]);
  };
  const take = (fields: ReadonlySet<string>, path: readonly string[]): void => {
    const sources = part === undefined ? [] : targetsAt(part, path);
    const known = new Map(sources.map((source) => [keys.identify(source), source]));
    for (const [target, place] of placesAt(whole, path)) {
      const identity = keys.identify(target);
      const isFound = identity !== undefined || !place.some((element) => typeof element === "number");
      const source = isFound ? known.get(identity) : undefined;
      if (source === undefined) onMissing(place, [...fields]);
      else for (const key of fields) if (source[key] !== undefined) target[key] = source[key];
    }
  };
  walk(shape, []);
};
