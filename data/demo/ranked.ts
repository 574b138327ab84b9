/**
 * The places of a list in the order of their keys, the smallest first; equal keys keep the order of the list.
 *
 * @param keys whole numbers from 0 to 2^36 - 1, at most 2^17 of them: key and place then fit one number, and sorting
 *   numbers is several times faster than sorting with a comparison
 */
export const ranked = (keys: ArrayLike<number>): Int32Array =>
  Int32Array.from(
    Float64Array.from(keys, (key, place) => key * PLACES + place).toSorted(),
    (joined) => joined % PLACES,
  );

const PLACES = 2 ** 17;
