/**
 * Shares a total among weights in whole numbers by the method of the largest remainder: the shares add up to the total
 * exactly, each is its quota rounded up or down, and a greater weight never gets less.
 *
 * @param total a whole number from 0 to 2^53 - 1
 * @param weights whole numbers from 0, their sum at most 2^53 - 1
 * @throws Error when there is something to share and no weight
 * @example allocate(10, [1, 1, 2]) // [3, 2, 5]
 */
export const allocate = (total: number, weights: ArrayLike<number>): Float64Array => {
  const shares = new Float64Array(weights.length);
  if (total === 0) return shares;
  let sum = 0;
  let greatest = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += weight;
    if (weight > greatest) greatest = weight;
  }
  if (sum === 0) throw new Error(`${total} cannot be shared among no weights.`);
  const remainders = new Float64Array(weights.length);
  const split = total * greatest <= Number.MAX_SAFE_INTEGER ? splitSmall : splitLarge;
  const left = total - split(total, sum, weights, shares, remainders);
  if (left > 0) for (const index of largest(left, remainders, weights)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};

type Split = (
  total: number,
  sum: number,
  weights: ArrayLike<number>,
  shares: Float64Array,
  remainders: Float64Array,
) => number;

/** The whole parts of the quotas and what remains of each; returns the sum of the whole parts. */
const splitSmall: Split = (total, sum, weights, shares, remainders) => {
  let given = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * (weights[index] ?? 0);
    const remainder = product % sum;
    const share = (product - remainder) / sum;
    shares[index] = share;
    remainders[index] = remainder;
    given += share;
  }
  return given;
};

/** The same for products beyond what a number holds exactly. */
const splitLarge: Split = (total, sum, weights, shares, remainders) => {
  const [bigTotal, bigSum] = [BigInt(total), BigInt(sum)];
  let given = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const product = bigTotal * BigInt(weights[index] ?? 0);
    const share = Number(product / bigSum);
    shares[index] = share;
    remainders[index] = Number(product % bigSum);
    given += share;
  }
  return given;
};

/** The places of the `count` largest remainders; of equal ones, those of the greater weight. */
const largest = (count: number, remainders: Float64Array, weights: ArrayLike<number>): Uint32Array =>
  Uint32Array.from(remainders.keys())
    .toSorted((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .subarray(0, count);
