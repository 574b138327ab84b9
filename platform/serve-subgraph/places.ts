import type { RegionCode } from "../region-code.ts";

/**
 * Finds the place of a code in a list; undefined where it is not there. Lists are mostly asked for in their order, and a code
 * that is the next one, or the same again, is found without looking it up.
 *
 * @param codes each once
 */
export const createPlaces = (codes: readonly RegionCode[]): ((code: RegionCode) => number | undefined) => {
  let last = -1;
  let index: Map<RegionCode, number> | undefined;

  const lookUp = (code: RegionCode): number | undefined => {
    if (index === undefined) {
      index = new Map();
      for (const [place, known] of codes.entries()) index.set(known, place);
    }
    return index.get(code);
  };

  return (code) => {
    if (codes[last] === code) return last;
    const next = last + 1 === codes.length ? 0 : last + 1;
    const place = codes[next] === code ? next : lookUp(code);
    if (place !== undefined) last = place;
    return place;
  };
};
