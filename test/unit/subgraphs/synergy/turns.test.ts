import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createTurns } from "../../../../subgraphs/synergy/refresh/turns.ts";

/** Work that ends when it is told to. */
const openWork = () => {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end: () => end() };
};

test("no more run at once than may, all come to their turn in order, and a failure gives its place on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { maxLength: 12 }), async (most, fails) => {
      const takeTurn = createTurns(most);
      const works = fails.map(openWork);
      const begun: number[] = [];
      let running = 0;
      let peak = 0;
      const results = fails.map((isFailing, place) =>
        takeTurn(async () => {
          begun.push(place);
          running += 1;
          peak = Math.max(peak, running);
          await works[place]?.ended;
          running -= 1;
          if (isFailing) throw new Error(String(place));
          return place;
        }).then(
          (result) => result,
          (error: Error) => error.message,
        ),
      );
      for (const work of works) work.end();
      expect(await Promise.all(results)).toEqual(fails.map((isFailing, place) => (isFailing ? String(place) : place)));
      expect(begun).toEqual(fails.map((_, place) => place));
      expect(peak).toBe(Math.min(most, fails.length));
    }),
    { numRuns: 30 },
  );
});
