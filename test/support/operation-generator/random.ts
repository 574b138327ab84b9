/** A seeded source of random choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  /** One element; fails on an empty list. */
  pick<T>(list: readonly T[]): T;
}

/** The mulberry32 generator: 32 bits of state, good enough to choose test cases. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    int: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick(list) {
      const index = Math.floor(next() * list.length);
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[index] as (typeof list)[number];
    },
  };
};
