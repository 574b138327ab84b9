import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { allocate } from "../../../../data/demo/allocate.ts";

const GREATEST_AMOUNT = 100_000_000_000_000;

const totals = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: GREATEST_AMOUNT }));
const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1_000_000_000 })), {
    minLength: 1,
    maxLength: 40,
  })
  .filter((list) => list.some((weight) => weight > 0));

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

test("shares add up to the total exactly", () => {
  fc.assert(fc.property(totals, weights, (total, list) => sum(allocate(total, list)) === total));
});

test("a share is its quota rounded up or down", () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      const whole = BigInt(sum(list));
      return allocate(total, list).every((share, place) => {
        const down = (BigInt(total) * BigInt(list[place] ?? 0)) / whole;
        return BigInt(share) === down || BigInt(share) === down + 1n;
      });
    }),
  );
});

test("a greater weight never gets less", () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      const shares = allocate(total, list);
      return list.every((weight, a) =>
        list.every((other, b) => weight <= other || (shares[a] ?? 0) >= (shares[b] ?? 0)),
      );
    }),
  );
});

test("the order of the weights does not matter", () => {
  const pairs = (total: number, list: readonly number[]) =>
    [...allocate(total, list)].map((share, place) => `${list[place]}: ${share}`).toSorted();
  fc.assert(
    fc.property(totals, weights, fc.integer(), (total, list, turn) => {
      const at = Math.abs(turn) % list.length;
      expect(pairs(total, [...list.slice(at), ...list.slice(0, at)].toReversed())).toEqual(pairs(total, list));
    }),
  );
});

test("no weight gets nothing, and nothing is shared as nothing", () => {
  expect([...allocate(0, [0, 0])]).toEqual([0, 0]);
  expect([...allocate(7, [0, 3])]).toEqual([0, 7]);
});

test("a total without any weight is refused", () => {
  expect(() => allocate(5, [0, 0])).toThrow("5 cannot be shared among no weights.");
});
