import { draw, mix } from "./hash.ts";

/** Classes of the IDM from the best, with their least and greatest score in ten-thousandths. */
export const INDEX_CLASSES = [
  { name: "independent", least: 8156, most: 9650 },
  { name: "advanced", least: 7073, most: 8155 },
  { name: "developing", least: 5990, most: 7072 },
  { name: "lagging", least: 4908, most: 5989 },
  { name: "severelyLagging", least: 2600, most: 4907 },
] as const;

/** The score of a village at a place within its class: the scores of a class are spread evenly over it. */
export const scoreWithin = (least: number, most: number, place: number, count: number): number =>
  most - Math.floor(((most - least) * place) / Math.max(1, count - 1));

const GREATEST_DEVIATION = 900;

/** Social, economic and environmental part, each 0 to 10000, whose mean is the score exactly. */
export const dimensionsOf = (score: number, hash: number): readonly [number, number, number] => {
  const reach = Math.min(GREATEST_DEVIATION, Math.floor((10_000 - score) / 2), Math.floor(score / 2));
  const deviation = (salt: number): number => draw(mix(hash, salt), 2 * reach + 1) - reach;
  const [social, economic] = [deviation(1), deviation(2)];
  return [score + social, score + economic, score - social - economic];
};
