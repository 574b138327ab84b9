import { beforeEach, describe, expect, test } from "@jest/globals";
import { AppError } from "../../../../platform/errors.ts";
import { createLog } from "../../../../platform/log.ts";
import { type AttemptFor, createAttempts } from "../../../../subgraphs/synergy/refresh/attempts.ts";
import { waitAtMost } from "../../../../subgraphs/synergy/refresh/wait-at-most.ts";

const CHECK_MS = 1_000;

let now: number;
let logged: string[];
let attemptFor: AttemptFor;
beforeEach(() => {
  now = 0;
  logged = [];
  const log = createLog({ destination: { write: (line) => logged.push(line) } });
  attemptFor = createAttempts({ checkMs: CHECK_MS, log, now: () => now });
});

const refuse = async (): Promise<void> => {
  throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph: "a" });
};

describe("one piece of work", () => {
  test("is done once for all who ask, while it is under way and for a while after", async () => {
    let done = 0;
    const work = async (): Promise<void> => {
      done += 1;
    };
    const first = attemptFor("a", work);
    expect(attemptFor("a", work)).toBe(first);
    await first.ended;
    now = CHECK_MS - 1;
    expect(attemptFor("a", work)).toBe(first);
    now = CHECK_MS;
    const second = attemptFor("a", work);
    expect(second).not.toBe(first);
    await second.ended;
    expect(done).toBe(2);
    await attemptFor("b", work).ended;
    expect(done).toBe(3);
  });

  test("that takes longer than its outcome is taken for true is not begun a second time", () => {
    const never = attemptFor("a", () => new Promise(() => {}));
    now = 10 * CHECK_MS;
    expect(attemptFor("a", refuse)).toBe(never);
  });

  test("that fails says so until it succeeds, and is logged by its code", async () => {
    const failed = attemptFor("a", refuse);
    expect(failed).toMatchObject({ isOver: false, problem: null });
    await failed.ended;
    expect(failed).toMatchObject({ isOver: true, problem: "SUBGRAPH_UNAVAILABLE" });
    expect(logged.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ figures: "a", code: "SUBGRAPH_UNAVAILABLE" }),
    ]);
    now = CHECK_MS;
    const again = attemptFor("a", async () => {});
    expect(again).toMatchObject({ isOver: false, problem: "SUBGRAPH_UNAVAILABLE" });
    await again.ended;
    expect(again).toMatchObject({ isOver: true, problem: null });
  });

  test("that fails by something unforeseen is told of by a code of the table", async () => {
    const failed = attemptFor("a", () => Promise.reject(new Error("a stack")));
    await failed.ended;
    expect(failed.problem).toBe("INTERNAL_SERVER_ERROR");
  });
});

test("whoever waits does so until all is over, and not longer than they will", async () => {
  const quick = attemptFor("quick", async () => {});
  await waitAtMost(60_000, [quick]);
  expect(quick.isOver).toBe(true);
  const never = attemptFor("never", () => new Promise(() => {}));
  await waitAtMost(0, [quick, never]);
  expect(never.isOver).toBe(false);
});
