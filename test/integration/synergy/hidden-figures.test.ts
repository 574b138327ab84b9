import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { openQuestions, type QuestionsKit } from "../../support/questions-kit.ts";
import { type AnyQuestion, anyQuestion, worldOf, written } from "../../support/synergy-arbitraries.ts";
import type { ToldRegion, World } from "../../support/told-sources.ts";

// What is hidden from a viewer does not show in anything the viewer can ask: the same questions are asked again after the hidden
// figures, and nothing else, have become others.

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", scopes: ["aggregate:read"] };

let kit: QuestionsKit;
let codes: readonly string[];
beforeAll(async () => {
  kit = await openQuestions();
  const rows = await kit.database.db("region").where("code", "like", "53.14.0%").orderBy("code").select("code");
  codes = rows.map(({ code }: { code: string }) => code);
}, 60_000);
afterAll(() => kit.stop());

/** The world with other values where something is hidden from the viewer. */
const withOthersHidden = (world: World, viewer: Viewer, change: number): { world: World; changed: number } => {
  let changed = 0;
  const other = (region: ToldRegion): ToldRegion => {
    const hidden = viewer === OPEN_DOOR ? region.hiddenOpen : region.hidden;
    const values = Object.fromEntries(
      Object.entries(region.values).map(([id, value]) => {
        if (!hidden.has(id) || value === null) return [id, value];
        changed += 1;
        return [id, value * 3 + change];
      }),
    );
    return { ...region, values };
  };
  const others = Object.fromEntries(
    Object.entries(world).map(([set, regions]) => [
      set,
      new Map([...regions].map(([code, region]) => [code, other(region)])),
    ]),
  );
  return { world: others, changed };
};

const HEAD = `query ($within: RegionCode, $level: RegionLevel!, $period: Period!, $where: SynergyFilter, $orderBy: [SynergyOrder!],
  $first: Int, $x: FigureInput!, $y: FigureInput!)`;
const EVERYTHING = "count nulls sum overall mean median deviation min max quantiles(at: [0.05, 0.5, 0.95])";

const documentOf = ({ figure, other }: AnyQuestion): string => `${HEAD} {
  synergy(within: $within, level: $level, period: $period, where: $where, orderBy: $orderBy, first: $first) {
    totalCount pageInfo { hasNextPage }
    nodes { region { code families: measure(id: PKH_FAMILIES, period: $period) { value absence { reason } } } rank
      value(of: PKH_ELDERLY) ratio(of: PKH_ELDERLY, per: PKH_FAMILIES) absence(of: PKH_ELDERLY) { reason }
      change(of: PKH_FAMILIES, since: "2023", as: PERCENT) }
    summary(${written(figure)}) { ${EVERYTHING} } other: summary(${written(other)}) { ${EVERYTHING} }
    distribution(${written(figure)}, bins: 5) { nulls bins { from to count } }
    correlation(x: $x, y: $y) { count pearson spearman }
    groups(attribute: INDEX_STATUS) { key count(where: $where) summary(${written(other)}, where: { of: PKH_ELDERLY, topPercent: 10 }) { ${EVERYTHING} } }
    regencies: groups(level: REGENCY) { key count summary(${written(figure)}) { ${EVERYTHING} } }
    series(of: PKH_ELDERLY, per: PKH_FAMILIES, periods: ["2023", "2024"]) { period summary { ${EVERYTHING} } } } }`;

test("no filter, order, rank, count, share, sum or difference depends on a figure that is hidden from the viewer", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(OPEN_DOOR, ANALYST),
      fc.array(anyQuestion, { minLength: 4, maxLength: 4 }),
      async (seed, change, viewer, questions) => {
        const before = worldOf(seed, codes);
        const { world: after, changed } = withOthersHidden(before, viewer, change);
        expect(changed).toBeGreaterThan(50);
        const askAll = async (world: World) => {
          kit.sources.tell(world);
          const answers = [];
          for (const question of questions) {
            const where = question.where ?? { of: "PKH_ELDERLY", gt: 1 };
            const variables = { ...question, where, x: question.figure, y: question.other };
            const { data, errors } = await kit.ask(documentOf(question), variables, viewer);
            expect(errors).toEqual([]);
            answers.push(data);
          }
          return answers;
        };
        const first = await askAll(before);
        expect(await askAll(after)).toEqual(first);
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);

test("a figure that the open door may not see is one that a viewer with a token may order by", async () => {
  const [one = "", other = ""] = codes.filter((code) => code.length === 13);
  const region = (families: number): ToldRegion => ({
    values: { PKH_FAMILIES: families },
    hidden: new Set(),
    hiddenOpen: new Set(["PKH_FAMILIES"]),
    attributes: {},
  });
  kit.sources.tell({
    "social-welfare 2024": new Map([
      [one, region(6)],
      [other, region(9)],
    ]),
  });
  const query = `{ synergy(within: "53.14", level: VILLAGE, period: "2024", first: 2, orderBy: [{ of: PKH_FAMILIES }]) {
    nodes { rank value(of: PKH_FAMILIES) absence(of: PKH_FAMILIES) { reason } region { code } } } }`;
  const nodesFor = async (viewer: Viewer) => {
    const { data } = await kit.ask(query, {}, viewer);
    return (data as unknown as { synergy: { nodes: readonly object[] } }).synergy.nodes;
  };
  expect(await nodesFor(ANALYST)).toEqual([
    { rank: 1, value: 9, absence: null, region: { code: other } },
    { rank: 2, value: 6, absence: null, region: { code: one } },
  ]);
  expect(await nodesFor(OPEN_DOOR)).toEqual([
    { rank: 1, value: null, absence: { reason: "SUPPRESSED" }, region: { code: one } },
    { rank: 1, value: null, absence: { reason: "SUPPRESSED" }, region: { code: other } },
  ]);
});
