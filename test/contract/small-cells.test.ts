import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { OPEN_DOOR, smallestCell, type Viewer } from "../../platform/access/viewer.ts";
import { disbursement } from "../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../subgraphs/social-welfare/subgraph.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";
import { executorOver } from "../support/subgraph-kit.ts";
import { writeEquations } from "../support/small-cells/equations.ts";
import { NOT_PEOPLE, type Topic, TOPICS } from "../support/small-cells/questions.ts";
import { readAs, readRegions, readStored, type SourceOf } from "../support/small-cells/read-sheet.ts";
import { findRecoverable } from "../support/small-cells/recover.ts";
import type { Regions, Sheet } from "../support/small-cells/sheets.ts";

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };
const VIEWERS = [ANALYST, OPEN_DOOR] as const;

let open: OpenSources;
let sourceOf: SourceOf;
let regions: Regions;

beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress);
  const dbOf = (name: string) => {
    const source = open.sources.find((candidate) => candidate.name === name);
    if (source === undefined) throw new Error(`no source ${name}`);
    return source.db;
  };
  const sources = {
    "social-welfare": {
      db: dbOf("social-welfare"),
      execute: executorOver(socialWelfare, dbOf("social-welfare")),
    },
    disbursement: { db: dbOf("disbursement"), execute: executorOver(disbursement, dbOf("disbursement")) },
  };
  sourceOf = (name) => sources[name];
  regions = await readRegions(dbOf("social-welfare"));
}, 180_000);
afterAll(() => open.stop());

/** Cells shown that are about too few people. */
const smallShown = (sheet: Sheet, smallest: number): string[] =>
  [...sheet].flatMap(([name, { truth, shown }]) =>
    NOT_PEOPLE.includes(name) || name.endsWith("amount")
      ? []
      : regions.codes.filter(
          (_, region) => shown[region] === 1 && (truth[region] ?? 0) > 0 && (truth[region] ?? 0) < smallest,
        ),
  );

const recoverable = (sheet: Sheet, topic: Topic): string[] => {
  const { cells, equations } = writeEquations(regions, sheet, topic.relations);
  return findRecoverable(cells.length, equations).map((cell) => `${cells[cell]?.figure} of ${cells[cell]?.region}`);
};

/** One of each table, with all columns it ever has; the rest is made by the same rules and takes minutes. */
const EXAMINED = [
  "families of 2018",
  "families of 2020-06",
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

describe.each(EXAMINED)("of %s", (name) => {
  const topic = topicOf(name);

  test("nothing small is told, and nothing hidden can be computed from what is told", async () => {
    const stored = await readStored(regions, topic, sourceOf);
    let more: Sheet | undefined;
    for (const viewer of VIEWERS) {
      const { sheet, faults } = await readAs(regions, topic, stored, sourceOf, viewer);
      expect(faults.slice(0, 5)).toEqual([]);
      expect(smallShown(sheet, smallestCell(viewer)).slice(0, 5)).toEqual([]);
      expect(recoverable(sheet, topic).slice(0, 5)).toEqual([]);
      // Whoever sees more may ask as anybody as well.
      for (const [figure, { shown }] of sheet) {
        const before = more?.get(figure)?.shown;
        expect([figure, shown.filter((bit, region) => bit > (before?.[region] ?? 1)).length]).toEqual([figure, 0]);
      }
      more = sheet;
    }
  }, 120_000);
});

test("a hidden cell that is told gives the cells away that it stood in for", async () => {
  const topic = topicOf("graduation of 2021");
  const stored = await readStored(regions, topic, sourceOf);
  const { sheet } = await readAs(regions, topic, stored, sourceOf, OPEN_DOOR);
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
