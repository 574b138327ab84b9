import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRegionCode, type RegionCode } from "../../../../platform/region-code.ts";
import { createListQuestion, createQuestion } from "../../../../platform/serve-subgraph/question.ts";

const codes = ["11", "12", "35", "35.01", "53", "53.14"].map(parseRegionCode);

describe("a question about regions", () => {
  test("is asked once for each argument, and each region gets its own row whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(2023, 2024)), { minLength: 1, maxLength: 30 }),
        fc.subarray(codes),
        fc.infiniteStream(fc.boolean()),
        async (asked, existing, flips) => {
          const asks: number[] = [];
          const question = createQuestion(async (wanted: readonly RegionCode[], year: number) => {
            asks.push(year);
            const rows = wanted.filter((code) => existing.includes(code)).map((code) => ({ code, year }));
            return rows.toSorted(() => (flips.next().value ? 1 : -1));
          });
          const answers = await Promise.all(asked.map(([code, year]) => question.load(code, year)));
          expect(answers).toEqual(asked.map(([code, year]) => (existing.includes(code) ? { code, year } : null)));
          expect(asks.toSorted()).toEqual([...new Set(asked.map(([, year]) => year))].toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  test("with several rows a region keeps their order and gives an empty list where there is none", async () => {
    const question = createListQuestion(async (wanted: readonly RegionCode[], _: null) =>
      [2, 1, 3].flatMap((place) => wanted.filter((code) => code !== "12").map((code) => ({ code, place }))),
    );
    const [java, north] = await Promise.all(["35", "12"].map((code) => question.load(parseRegionCode(code), null)));
    expect(java?.map(({ place }) => place)).toEqual([2, 1, 3]);
    expect(north).toEqual([]);
  });
});
