import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createSeenNonces } from "../../../../platform/signing/seen-nonces.ts";

const KEEP_MS = 60;
const LONGEST_PAUSE_MS = 40;

test("a nonce is new once for as long as it is kept, and forgotten after twice that time", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: LONGEST_PAUSE_MS }), fc.nat({ max: 5 })), { maxLength: 200 }),
      (steps) => {
        let time = 0;
        const isNew = createSeenNonces(KEEP_MS, () => time);
        const firstSeen = new Map<number, number>();
        for (const [later, nonce] of steps) {
          time += later;
          const fresh = isNew(String(nonce));
          const age = time - (firstSeen.get(nonce) ?? Number.NEGATIVE_INFINITY);
          const possible = age <= KEEP_MS ? [false] : age > 2 * KEEP_MS + LONGEST_PAUSE_MS ? [true] : [false, true];
          expect(possible).toContain(fresh);
          if (fresh) firstSeen.set(nonce, time);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test("nothing is kept over a long time without calls", () => {
  let time = 0;
  const isNew = createSeenNonces(KEEP_MS, () => time);
  expect(isNew("a")).toBe(true);
  time = 2 * KEEP_MS;
  expect(isNew("a")).toBe(true);
});

test("a clock that is set back makes nothing new", () => {
  let time = 1_000;
  const isNew = createSeenNonces(KEEP_MS, () => time);
  expect(isNew("a")).toBe(true);
  time = 0;
  expect(isNew("a")).toBe(false);
});
