import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shiftPoint } from "../../../../../subgraphs/synergy/sql/condition-sql.ts";

describe("a bound in the database's own counting", () => {
  test.each([
    [0.7001, 4, 7001],
    [0.0001, 4, 1],
    [-2.5, 4, -25_000],
    [1e-7, 4, 0.001],
    [1e21, 0, 1e21],
    [300, 0, 300],
  ])("%d moved by %d places is %d", (value, places, moved) => {
    expect(shiftPoint(value, places)).toBe(moved);
  });

  test("is exactly the figure whose value it is, for every figure of four decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (raw) => shiftPoint(raw / 1e4, 4) === raw + 0),
    );
  });
});
