import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LIMITS } from "../../../../platform/suppression/hidden-bits.ts";
import { type Figures, hideCells, type Mask } from "../../../../platform/suppression/hide-cells.ts";
import { createHierarchy, type Hierarchy } from "../../../../platform/suppression/hierarchy.ts";
import { type Equation, findRecoverable } from "../../../support/small-cells/recover.ts";

/** Adds up what the places without parts have, in place. */
const rollUp = ({ rows, parent }: Hierarchy, figures: Float64Array): Float64Array => {
  for (const place of rows.toReversed()) {
    const above = parent[place] ?? -1;
    if (above >= 0) figures[above] = (figures[above] ?? 0) + (figures[place] ?? 0);
  }
  return figures;
};

const isLeaf = ({ first }: Hierarchy, place: number): boolean => first[place] === first[place + 1];

/** Trees of up to 60 places, and a column of counts, many of them small or zero. */
const rollups = fc
  .array(fc.tuple(fc.nat(1_000_000), fc.oneof(fc.constant(0), fc.nat(12), fc.nat(500))), {
    minLength: 1,
    maxLength: 60,
  })
  .map((places) => {
    const parent = Int32Array.from(places, ([choice], place) => (place === 0 ? -1 : choice % Math.min(place, 12)));
    const hierarchy = createHierarchy(parent, Int32Array.from(places.keys()));
    const counts = Float64Array.from(places, ([, count], place) => (isLeaf(hierarchy, place) ? count : 0));
    return { hierarchy, counts: rollUp(hierarchy, counts) };
  });

const limits = fc.constantFrom(...LIMITS);

/** The hidden cells that follow from the others: each place is the sum of those below it. */
const recoverable = ({ rows, first, children }: Hierarchy, hidden: Mask): readonly number[] => {
  const equations = [...rows].map((place): Equation => {
    const parts = [...children.subarray(first[place], first[place + 1])];
    const terms = [[place, -1] as const, ...parts.map((part) => [part, 1] as const)];
    const unknown = parts.length === 0 ? [] : terms.filter(([at]) => hidden[at] === 1);
    return { cells: unknown.map(([at]) => at), factors: unknown.map(([, factor]) => factor) };
  });
  return findRecoverable(hidden.length, equations).filter((place) => hidden[place] === 1);
};

describe("hidden cells", () => {
  test("hold every small one, and cannot be computed from those shown", () => {
    fc.assert(
      fc.property(rollups, limits, ({ hierarchy, counts }, limit) => {
        const hidden = hideCells(hierarchy, limit, { counts: [counts] });
        const small = counts.filter((count, place) => count > 0 && count < limit && hidden[place] === 0);
        expect([...small]).toEqual([]);
        expect(recoverable(hierarchy, hidden)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("below one that is shown are two at least, and not few people together", () => {
    fc.assert(
      fc.property(rollups, limits, ({ hierarchy, counts }, limit) => {
        const hidden = hideCells(hierarchy, limit, { counts: [counts] });
        for (const place of hierarchy.rows) {
          const parts = [...hierarchy.children.subarray(hierarchy.first[place], hierarchy.first[place + 1])];
          const among = parts.filter((part) => hidden[part] === 1);
          if (hidden[place] === 1 || among.length === 0) continue;
          const people = among.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
          expect([among.length >= 2, people >= limit]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are the same whenever they are worked out, and stay hidden when more are", () => {
    fc.assert(
      fc.property(rollups, ({ hierarchy, counts }) => {
        const [low, high] = LIMITS;
        const fewer = hideCells(hierarchy, low, { counts: [counts] });
        const more = hideCells(hierarchy, high, { counts: [counts], forced: [fewer] });
        expect(hideCells(hierarchy, low, { counts: [counts] })).toEqual(fewer);
        expect(more.filter((bit, place) => bit < (fewer[place] ?? 0))).toHaveLength(0);
        expect(recoverable(hierarchy, more)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("are none where nothing is small", () => {
    const hierarchy = createHierarchy(Int32Array.of(-1, 0, 0), Int32Array.of(0, 1, 2));
    const counts: Figures = Float64Array.of(30, 30, 0);
    expect([...hideCells(hierarchy, 11, { counts: [counts] })]).toEqual([0, 0, 0]);
  });

  test("have the smallest beside them that is not zero", () => {
    const hierarchy = createHierarchy(Int32Array.of(-1, 0, 0, 0, 0), Int32Array.of(0, 1, 2, 3, 4));
    const counts: Figures = Float64Array.of(153, 3, 100, 50, 0);
    expect([...hideCells(hierarchy, 5, { counts: [counts] })]).toEqual([0, 1, 0, 1, 0]);
  });
});

test("the solver finds a cell that is left alone", () => {
  // 1 + 2 + 3 is known and 3 is shown: then 1 + 2 is known, and with 1 shown as well, 2 is.
  const hierarchy = createHierarchy(Int32Array.of(-1, 0, 0, 0), Int32Array.of(0, 1, 2, 3));
  expect(recoverable(hierarchy, Uint8Array.of(0, 1, 1, 0))).toEqual([]);
  expect(recoverable(hierarchy, Uint8Array.of(0, 0, 1, 0))).toEqual([2]);
});
