import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createSeenNonces, REMEMBERED_COUNTS, SIGNER_CHARACTERS } from "../../../../platform/signing/seen-nonces.ts";

const KEEP_MS = 60;

const nonceOf = (signer: string, count: number): string =>
  signer.repeat(SIGNER_CHARACTERS).slice(0, SIGNER_CHARACTERS) + count.toString(36);

test("every count of every signer is new once, in whatever order they come within the window", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10_000_000 }),
      fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.nat({ max: REMEMBERED_COUNTS - 1 })), { maxLength: 200 }),
      (first, calls) => {
        const isNew = createSeenNonces(KEEP_MS, () => 0);
        const seen = new Set<string>();
        for (const [signer, step] of calls) {
          const nonce = nonceOf(signer, first + step);
          expect(isNew(nonce)).toBe(!seen.has(nonce));
          seen.add(nonce);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("however far the counts run, none is new twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2 * REMEMBERED_COUNTS, max: 3 * REMEMBERED_COUNTS }), { maxLength: 200 }),
      (steps) => {
        const isNew = createSeenNonces(KEEP_MS, () => 0);
        const taken = new Set<number>();
        let count = 10 * REMEMBERED_COUNTS;
        for (const step of steps) {
          count = Math.max(0, count + step);
          if (!isNew(nonceOf("a", count))) continue;
          expect(taken.has(count)).toBe(false);
          taken.add(count);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("a count below the window is taken for seen, one at its edge is not", () => {
  const isNew = createSeenNonces(KEEP_MS, () => 0);
  expect(isNew(nonceOf("a", REMEMBERED_COUNTS))).toBe(true);
  expect(isNew(nonceOf("a", 1))).toBe(true);
  expect(isNew(nonceOf("a", 0))).toBe(false);
});

test("a signer is remembered while its calls are young enough to be asked again, and forgotten when another begins", () => {
  let time = 0;
  const isNew = createSeenNonces(KEEP_MS, () => time);
  expect(isNew(nonceOf("a", 1))).toBe(true);
  time = KEEP_MS;
  expect(isNew(nonceOf("b", 1))).toBe(true);
  expect(isNew(nonceOf("a", 1))).toBe(false);
  time = 2 * KEEP_MS + 1;
  expect(isNew(nonceOf("c", 1))).toBe(true);
  expect(isNew(nonceOf("a", 1))).toBe(true);
});

test("a clock that is set back makes nothing new", () => {
  let time = 1_000;
  const isNew = createSeenNonces(KEEP_MS, () => time);
  expect(isNew(nonceOf("a", 1))).toBe(true);
  time = 0;
  expect(isNew(nonceOf("a", 1))).toBe(false);
});
