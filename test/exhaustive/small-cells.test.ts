import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Examiner, openExaminer } from "../support/small-cells/examiner.ts";
import { TOPICS } from "../support/small-cells/questions.ts";

let examiner: Examiner;
beforeAll(async () => {
  examiner = await openExaminer();
}, 180_000);
afterAll(() => examiner.stop());

test.each(TOPICS)(
  "of $name nothing small is told, and nothing hidden can be computed from what is told",
  async (topic) => {
    expect(await examiner.examine(topic)).toEqual({ faults: [], small: [], recoverable: [], onlyOutside: [] });
  },
  300_000,
);
