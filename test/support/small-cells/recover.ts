import { createRandom, type Random } from "../operation-generator/random.ts";

/** A linear equation between hidden cells: factors of their numbers, of which the sum is known. */
export interface Equation {
  /** Numbers of cells, each once. */
  readonly cells: readonly number[];
  /** Whole numbers, one for each cell. */
  readonly factors: readonly number[];
}

/** Below 2^26, so that a product of two residues is exact. */
const PRIMES = [67_108_859, 67_108_837] as const;

/** An equation in residues; the cells in falling order, the first with factor 1. */
interface Row {
  readonly cells: Int32Array;
  readonly factors: Float64Array;
}

/**
 * The hidden cells whose value follows from the equations, by elimination. A cell follows exactly when every solution of
 * the homogeneous equations has zero there; so one solution is drawn at random, and where it is zero for two primes, the
 * cell follows. (By chance alone, or because a prime divides a minor, both would have to fail: below 10^-14 a cell.)
 *
 * @param count hidden cells, numbered from 0; large numbers are eliminated first, so they should lie deep in the hierarchy
 */
export const findRecoverable = (count: number, equations: readonly Equation[]): readonly number[] => {
  const random = createRandom(count);
  const zerosOf = (prime: number): readonly number[] => {
    const solution = drawSolution(count, eliminate(count, equations, prime), prime, random);
    return [...solution.keys()].filter((cell) => solution[cell] === 0);
  };
  const [first, second] = PRIMES;
  const suspects = zerosOf(first);
  if (suspects.length === 0) return suspects;
  const confirmed = new Set(zerosOf(second));
  return suspects.filter((cell) => confirmed.has(cell));
};

/** The equations in echelon form: for each cell the row that begins with it, if any. */
const eliminate = (count: number, equations: readonly Equation[], prime: number): readonly (Row | undefined)[] => {
  const pivots: (Row | undefined)[] = Array.from({ length: count });
  for (const equation of equations) {
    let row = toRow(equation, prime);
    for (;;) {
      const lead = row.cells[0];
      if (lead === undefined) break;
      const pivot = pivots[lead];
      if (pivot === undefined) {
        pivots[lead] = normalised(row, prime);
        break;
      }
      row = reduced(row, pivot, prime);
    }
  }
  return pivots;
};

const toRow = ({ cells, factors }: Equation, prime: number): Row => {
  const order = cells.map((cell, place) => [cell, factors[place] ?? 0] as const).toSorted((a, b) => b[0] - a[0]);
  const kept = order.filter(([, factor]) => factor % prime !== 0);
  return {
    cells: Int32Array.from(kept, ([cell]) => cell),
    factors: Float64Array.from(kept, ([, factor]) => ((factor % prime) + prime) % prime),
  };
};

const normalised = ({ cells, factors }: Row, prime: number): Row => {
  const inverse = power(factors[0] ?? 1, prime - 2, prime);
  return { cells, factors: factors.map((factor) => (factor * inverse) % prime) };
};

const power = (base: number, exponent: number, prime: number): number => {
  let result = 1;
  for (let [square, rest] = [base, exponent]; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
};

/** The row less as much of the pivot as takes its first cell away. */
const reduced = (row: Row, pivot: Row, prime: number): Row => {
  const factor = prime - (row.factors[0] ?? 0);
  const length = row.cells.length + pivot.cells.length;
  const cells = new Int32Array(length);
  const factors = new Float64Array(length);
  let [at, left, right] = [0, 1, 1];
  while (left < row.cells.length || right < pivot.cells.length) {
    const mine = row.cells[left] ?? -1;
    const other = pivot.cells[right] ?? -1;
    const cell = Math.max(mine, other);
    let value = 0;
    if (mine === cell) {
      value = row.factors[left] ?? 0;
      left += 1;
    }
    if (other === cell) {
      value = (value + factor * (pivot.factors[right] ?? 0)) % prime;
      right += 1;
    }
    if (value === 0) continue;
    cells[at] = cell;
    factors[at] = value;
    at += 1;
  }
  return { cells: cells.slice(0, at), factors: factors.slice(0, at) };
};

/** A solution in which every cell that is free has a value drawn at random. */
const drawSolution = (
  count: number,
  pivots: readonly (Row | undefined)[],
  prime: number,
  random: Random,
): Float64Array => {
  const solution = new Float64Array(count);
  for (let cell = 0; cell < count; cell += 1) {
    const row = pivots[cell];
    if (row === undefined) {
      solution[cell] = 1 + random.int(prime - 1);
      continue;
    }
    let sum = 0;
    for (let place = 1; place < row.cells.length; place += 1)
      sum = (sum + (row.factors[place] ?? 0) * (solution[row.cells[place] ?? 0] ?? 0)) % prime;
    solution[cell] = (prime - sum) % prime;
  }
  return solution;
};
