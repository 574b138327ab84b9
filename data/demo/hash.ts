// Names of the module: looking up a global one costs more than the arithmetic where tests run (a context of its own).
const { floor, imul } = Math;

/**
 * Pseudo-random numbers that depend on names alone, in 32-bit integer arithmetic: the same on every machine, and in any
 * order of asking.
 */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return scramble(hash);
};

/** The hash of two hashes; the order matters. */
export const mix = (first: number, second: number): number =>
  scramble(imul(first, 0x9e3779b1) ^ imul(second + 0x7f4a7c15, 0x85ebca6b));

/** Spreads every bit over all others, so that neighbouring inputs have nothing in common. */
const scramble = (input: number): number => {
  let hash = input ^ (input >>> 16);
  hash = imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * A whole number from 0 to `bound` - 1.
 *
 * @param bound at most 2^20, so that the product stays exact
 */
export const draw = (hash: number, bound: number): number => floor((hash * bound) / 0x1_0000_0000);

/**
 * `count` x `perTenThousand` / 10000, rounded up or down by chance, so that many small counts keep the rate.
 *
 * @example portion(3, 5000, hash) // 1 or 2
 */
export const portion = (count: number, perTenThousand: number, hash: number): number =>
  floor((count * perTenThousand + draw(hash, 10_000)) / 10_000);
