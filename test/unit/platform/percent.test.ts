import { expect, test } from "@jest/globals";
import { percentOf } from "../../../platform/percent.ts";

test.each([
  [1, 3, 33.3333],
  [2, 3, 66.6667],
  [0, 5, 0],
  [7, 5, 140],
  [9_007_199_254_740_991, 9_007_199_254_740_991, 100],
])("%d of %d is %d percent, rounded to four decimals", (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test.each([
  [null, 5],
  [5, null],
  [null, null],
  [5, 0],
  [0, 0],
])("%p of %p has no meaning and is null, not zero", (part, whole) => {
  expect(percentOf(part, whole)).toBeNull();
});
