import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRupiah } from "../../../platform/rupiah.ts";

const inRange = fc.maxSafeInteger();

describe("rupiah", () => {
  test("an amount in range is the same as number, text and bigint, and survives JSON", () => {
    fc.assert(
      fc.property(inRange, (amount) => {
        expect(parseRupiah(amount)).toBe(amount);
        expect(parseRupiah(String(amount))).toBe(amount);
        expect(parseRupiah(BigInt(amount))).toBe(amount);
        expect(parseRupiah(JSON.parse(JSON.stringify(amount)))).toBe(amount);
      }),
    );
  });

  test("an amount out of range is an error, never a rounded amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), fc.boolean(), (size, negative) => {
        const amount = negative ? -size : size;
        expect(() => parseRupiah(amount)).toThrow(expect.objectContaining({ code: "RUPIAH_OUT_OF_RANGE" }));
        expect(() => parseRupiah(String(amount))).toThrow(expect.objectContaining({ code: "RUPIAH_OUT_OF_RANGE" }));
      }),
    );
  });

  test.each(["2.400.000", "2,5", "1e6", "Rp100", " 1", "", 0.5, Number.NaN, Number.POSITIVE_INFINITY, true, null, {}])(
    "%p is refused",
    (input) => {
      expect(() => parseRupiah(input)).toThrow(expect.objectContaining({ code: "RUPIAH_MALFORMED" }));
    },
  );

  test("minus zero is zero", () => {
    expect(Object.is(parseRupiah("-0"), 0)).toBe(true);
  });
});
