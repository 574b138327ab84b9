import type { Representations } from "./representations.ts";
import { type Path, placesAt } from "./targets.ts";
import type { JsonObject } from "./tree.ts";

/** The places in the tree that a fetch's representations stand for. */
export interface EntityPlaces {
  /** Those of one representation. */
  of(index: number): readonly Path[];
  /** Those of some, or of all. */
  ofAll(isMeant?: (index: number) => boolean): readonly Path[];
}

/** Looks the places up when the first is asked for: only failures need them. */
export const createEntityPlaces = (
  root: JsonObject,
  at: readonly string[],
  targets: readonly JsonObject[],
  { indexOf }: Representations,
): EntityPlaces => {
  let known: Map<number, Path[]> | undefined;
  const find = (): Map<number, Path[]> => {
    const places = placesAt(root, at);
    const found = new Map<number, Path[]>();
    targets.forEach((target, i) => {
      const index = indexOf[i] as number;
      const place = places.get(target);
      if (place === undefined || index === -1) return;
      const others = found.get(index);
      if (others) others.push(place);
      else found.set(index, [place]);
    });
    return found;
  };
  return {
    of(index) {
      known ??= find();
      return known.get(index) ?? [];
    },
    ofAll(isMeant = () => true) {
      known ??= find();
      return [...known].flatMap(([index, places]) => (isMeant(index) ? places : []));
    },
  };
};
