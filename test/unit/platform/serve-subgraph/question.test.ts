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

  test("fetches a list once for the columns that are wanted of it, and once more for further ones", async () => {
    const asks: unknown[] = [];
    const question = createQuestion<number, { code: RegionCode }, "a" | "b">(async (wanted, year, columns) => {
      asks.push([wanted, year, columns]);
      return wanted.map((code) => ({ code, year, columns }));
    });
    const [some, others] = [codes.slice(0, 4), codes.slice(2)];
    await Promise.all([question.fetch(some, 2024, ["a"]), question.fetch(some, 2024, ["a"])]);
    await question.fetch(some, 2023, ["a"]);
    await question.fetch(others, 2024, ["b"]);
    await question.fetch(others, 2024, ["a"]);
    await question.fetch(others, 2024);
    expect(asks).toEqual([
      [some, 2024, ["a"]],
      [some, 2023, ["a"]],
      [others, 2024, ["b", "a"]],
      [others, 2024, undefined],
    ]);
    expect(question.load(parseRegionCode("11"), 2024)).toEqual({ code: "11", year: 2024, columns: ["a"] });
    expect(question.load(parseRegionCode("35"), 2024)).toEqual({ code: "35", year: 2024, columns: undefined });
  });

  test("never finds a row with fewer columns than were wanted of it, in whatever order the answers come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(
          fc.record({
            of: fc.subarray(codes, { minLength: 1 }),
            columns: fc.option(fc.subarray(["a", "b", "c"]), { nil: undefined }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (scheduler, fetches) => {
          const answer = scheduler.scheduleFunction(
            async (wanted: readonly RegionCode[], _: number, columns?: readonly string[]) =>
              wanted.map((code) => ({ code, columns })),
          );
          const question = createQuestion<number, { code: RegionCode; columns: readonly string[] | undefined }>(answer);
          const held = fetches.map(async ({ of, columns }) => {
            await question.fetch(of, 2024, columns);
            for (const code of of) {
              const row = await question.load(code, 2024);
              const found = row?.columns ?? ["a", "b", "c"];
              expect((columns ?? ["a", "b", "c"]).filter((column) => !found.includes(column))).toEqual([]);
            }
          });
          await scheduler.waitFor(Promise.all(held));
        },
      ),
      { numRuns: 200 },
    );
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
