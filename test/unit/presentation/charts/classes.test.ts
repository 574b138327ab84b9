import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { classesOf } from "../../../../presentation/charts/classes.ts";

describe("classes of figures", () => {
  test("have about as many figures each", () => {
    expect(classesOf([1, 2, 3, 4, 5, 6, 7, 800], 4)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 800 },
    ]);
  });

  test("keep equal figures together", () => {
    expect(classesOf([0, 0, 0, 0, 9], 5)).toEqual([
      { from: 0, to: 0 },
      { from: 9, to: 9 },
    ]);
    expect(classesOf([], 5)).toEqual([]);
  });

  test("have each figure in exactly one of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const classes = classesOf(values, 5);
        for (const value of values) {
          expect(classes.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
        }
      }),
    );
  });
});
