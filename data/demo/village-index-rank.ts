import type { DemoContext } from "./context.ts";
import { draw, hashText, mix } from "./hash.ts";
import { ranked } from "./ranked.ts";

/**
 * Head start of the villages of a province, or else of its island, by the digits of the code; synthetic, like the whole
 * ranking. Only the counts of the nation are published.
 */
const START: Readonly<Record<string, number>> = {
  "1": 500,
  "2": 500,
  "3": 620,
  "34": 700,
  "35": 660,
  "5": 520,
  "51": 700,
  "53": 430,
  "6": 500,
  "7": 530,
  "8": 380,
  "9": 120,
};

/** How far a regency, a district, a village and a year move a village's place, at most. */
const REGENCY_REACH = 160;
const DISTRICT_REACH = 80;
const VILLAGE_REACH = 260;
const YEAR_REACH = 40;

/** Puts the desa in the order of their development, the best first: the same order every year but for small moves. */
export const rankDesa = ({ weights, seed }: DemoContext): ((year: number) => Int32Array) => {
  const start = Int32Array.from(weights.list, ({ code, hash }) => {
    const regency = draw(hashText(`${seed}/index/${code.slice(0, 5)}`), REGENCY_REACH);
    const district = draw(hashText(`${seed}/index/${code.slice(0, 8)}`), DISTRICT_REACH);
    return (
      (START[code.slice(0, 2)] ?? START[code.charAt(0)] ?? 0) + regency + district + draw(mix(hash, 7), VILLAGE_REACH)
    );
  });
  return (year) => {
    const key = hashText(`index/${year}`);
    const points = start.map((base, place) => base + draw(mix(weights.list[place]?.hash ?? 0, key), YEAR_REACH));
    return ranked(points).toReversed();
  };
};
