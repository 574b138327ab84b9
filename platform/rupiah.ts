import { AppError } from "./errors.ts";

declare const brand: unique symbol;

/**
 * Whole rupiah as a JavaScript number within ±(2^53 - 1): about 2.5 times one state budget. JSON carries it as an
 * integer, so no client has to parse text, and outside the range there is an error rather than a rounded amount.
 */
export type Rupiah = number & { readonly [brand]: "Rupiah" };

/**
 * Reads an amount: a safe integer, a bigint or a string of digits with an optional minus sign.
 *
 * @throws AppError RUPIAH_MALFORMED, RUPIAH_OUT_OF_RANGE
 */
export const parseRupiah = (input: unknown): Rupiah => {
  if (typeof input === "number") {
    if (Number.isSafeInteger(input)) return input as Rupiah;
    throw new AppError(Number.isInteger(input) ? "RUPIAH_OUT_OF_RANGE" : "RUPIAH_MALFORMED", { value: String(input) });
  }
  if (typeof input === "bigint" || (typeof input === "string" && /^-?\d{1,40}$/.test(input))) {
    const amount = Number(input);
    if (Number.isSafeInteger(amount)) return (amount + 0) as Rupiah;
    throw new AppError("RUPIAH_OUT_OF_RANGE", { value: String(input) });
  }
  throw new AppError("RUPIAH_MALFORMED", { value: typeof input === "string" ? input : JSON.stringify(input) });
};
