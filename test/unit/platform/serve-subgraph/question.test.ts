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
          const answers = await Promise.all(asked.map(async ([code, year]) => question.load(code, year)));
          expect(answers).toEqual(asked.map(([code, year]) => (existing.includes(code) ? { code, year } : null)));
          expect(asks.toSorted((a, b) => a - b)).toEqual(
            [...new Set(asked.map(([, year]) => year))].toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("has the rows fetched ahead at once, asks no more for them, and keeps a failure for every region", async () => {
    const asks: (readonly RegionCode[])[] = [];
    const question = createQuestion<number, { code: RegionCode }>(async (wanted, year) => {
      asks.push(wanted);
      if (year === 2023) throw new Error("no answer");
      return wanted.filter((code) => code !== "12").map((code) => ({ code }));
    });
    await question.fetch(codes, 2024);
    expect(codes.map((code) => question.load(code, 2024))).toEqual(
      codes.map((code) => (code === "12" ? null : { code })),
    );
    expect(asks).toEqual([codes]);
    await question.fetch(codes, 2023);
    for (const code of codes) expect(() => question.load(code, 2023)).toThrow("no answer");
    expect(asks).toHaveLength(2);
  });

  test("with several rows a region keeps their order and gives an empty list where there is none", async () => {
    const question = createListQuestion<null, { code: RegionCode; place: number }>(async (wanted) =>
      [2, 1, 3].flatMap((place) => wanted.filter((code) => code !== "12").map((code) => ({ code, place }))),
    );
    const [java, north] = await Promise.all(
      ["35", "12"].map(async (code) => question.load(parseRegionCode(code), null)),
    );
    expect(java?.map(({ place }) => place)).toEqual([2, 1, 3]);
    expect(north).toEqual([]);
  });
});
