import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { draw, hashText, mix, portion } from "../../../../data/demo/hash.ts";

test("a text has the same hash on every machine", () => {
  expect([hashText(""), hashText("35.01"), hashText("35.02")]).toEqual([1947474976, 2808231753, 220273037]);
  expect(mix(1, 2)).toBe(2302414484);
  expect(mix(2, 1)).not.toBe(mix(1, 2));
});

test("a draw lies within its bound", () => {
  const hashes = fc.integer({ min: 0, max: 0xffff_ffff });
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 2 ** 20 }), (hash, bound) => {
      const drawn = draw(hash, bound);
      return Number.isInteger(drawn) && drawn >= 0 && drawn < bound;
    }),
  );
});

test("a portion is never more than the whole", () => {
  const counts = fc.integer({ min: 0, max: 20_000_000 });
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 0, max: 0xffff_ffff }),
      (count, rate, hash) => {
        const part = portion(count, rate, hash);
        return Math.abs(part - (count * rate) / 10_000) <= 1 && part >= 0 && part <= count;
      },
    ),
  );
});
