import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { type Examiner, openExaminer } from "../support/small-cells/examiner.ts";
import { type Topic, TOPICS } from "../support/small-cells/questions.ts";

let examiner: Examiner;
beforeAll(async () => {
  examiner = await openExaminer();
}, 180_000);
afterAll(() => examiner.stop());

/** One of each table, with all columns it ever has; `npm run test:exhaustive` takes all of them, and minutes. */
const EXAMINED = [
  "families of 2024",
  "PKH of 2023-T1",
  "SEMBAKO of 2024-Q1",
  "graduation of 2021",
  "complaints of 2025",
];

const topicOf = (name: string): Topic => {
  const found = TOPICS.find((topic) => topic.name === name);
  if (found === undefined) throw new Error(`no topic ${name}`);
  return found;
};

test.each(EXAMINED)(
  "of %s nothing small is told, and nothing hidden can be computed from what is told",
  async (name) => {
    expect(await examiner.examine(topicOf(name))).toEqual({ faults: [], small: [], recoverable: [], onlyOutside: [] });
  },
  120_000,
);

test("a hidden cell that is told gives the cells away that it stood in for", async () => {
  const topic = topicOf("graduation of 2021");
  const { regions, recoverable } = examiner;
  const { sheet } = await examiner.read(topic, OPEN_DOOR);
  const graduated = sheet.get("graduated");
  if (graduated === undefined) throw new Error("nobody graduated");
  const { truth, shown } = graduated;
  const isHidden = (region: number): boolean => shown[region] === 0 && !Number.isNaN(truth[region] ?? Number.NaN);
  const pairs = [...regions.codes.keys()]
    .filter((region) => shown[region] === 1)
    .map((region) =>
      [...regions.parents.keys()].filter((child) => regions.parents[child] === region && isHidden(child)),
    )
    .filter((hidden) => hidden.length === 2);
  expect(pairs.length).toBeGreaterThan(0);
  for (const [told = 0, other = 0] of pairs.slice(0, 3)) {
    shown[told] = 1;
    expect(recoverable(sheet, topic)).toContain(`graduated of ${regions.codes[other]}`);
    shown[told] = 0;
  }
}, 120_000);
