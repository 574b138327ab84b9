import type { KnownMeasure } from "./questions/vocabulary.ts";

/** Small letters and digits only: `Dana Desa (ditransfer)` is `dana desa ditransfer`. */
const simple = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Where a word is looked for, and what finding it there counts: the names before the words of everyday speech. */
const placesOf = ({
  id,
  name,
  words,
  definition,
}: KnownMeasure): readonly (readonly [text: string, weight: number])[] => [
  [simple(id), 4],
  [simple(name.id), 4],
  [simple(name.en), 4],
  [words.map(simple).join(" "), 3],
  [simple(definition.id), 1],
  [simple(definition.en), 1],
];

/** Best when it is a whole word, then its beginning, then a part of one; 0 where it is not. */
const fit = (word: string, text: string): number => {
  if (` ${text} `.includes(` ${word} `)) return 3;
  if (` ${text}`.includes(` ${word}`)) return 2;
  return text.includes(word) ? 1 : 0;
};

/**
 * The measures in which every word of a search is found, as a part of a word too; the best first, equals in the order of the
 * catalogue. Either language, and everyday words.
 */
export const searchMeasures = (measures: readonly KnownMeasure[], search: string): readonly KnownMeasure[] => {
  const words = simple(search).split(" ").filter(Boolean);
  return measures
    .map((measure) => {
      const places = placesOf(measure);
      const scores = words.map((word) => Math.max(...places.map(([text, weight]) => fit(word, text) * weight)));
      return { measure, isFound: scores.every((score) => score > 0), score: scores.reduce((a, b) => a + b, 0) };
    })
    .filter(({ isFound }) => isFound)
    .toSorted((a, b) => b.score - a.score)
    .map(({ measure }) => measure);
};
