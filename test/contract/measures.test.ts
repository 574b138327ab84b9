import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../platform/access/viewer.ts";
import { type MeasurePage, PAGE_QUERY, type PageArguments } from "../../platform/measures/feed.ts";
import type { Catalogue } from "../../platform/measures/measure.ts";
import { catalogueOf } from "../../platform/measures/source-measures.ts";
import type { Period } from "../../platform/period.ts";
import { NATION, parseRegionCode } from "../../platform/region-code.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import type { ExecuteLocally } from "../../platform/subgraph-call.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import {
  ATTRIBUTE_ANSWERS,
  MEASURE_ANSWERS,
  SUMMARY_FIELDS,
  type Summaries,
} from "../support/measures/summary-answers.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";
import { executorOver } from "../support/subgraph-kit.ts";
import { startTestGraph } from "../support/test-graph.ts";

// The figures that a source hands to the keeper of copies are those that the graph answers, for everyone who may ask.

const SOURCES = SUBGRAPHS.flatMap((definition) =>
  definition.measures === undefined
    ? []
    : [{ name: definition.name, definition, catalogue: catalogueOf(definition.measures) }],
);

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };

/** Years of both indices, a semester with payments of two kinds, and a month. */
const PERIODS = ["2020", "2020-S1", "2020-06", "2025"] as Period[];

const REGENCIES = ["53.14", "33.07", "35.09", "35.78"].map(parseRegionCode);

const PLACES = [
  { level: "NATION", within: null },
  { level: "PROVINCE", within: null },
  { level: "REGENCY", within: null },
  { level: "DISTRICT", within: REGENCIES },
  { level: "VILLAGE", within: REGENCIES },
] as const satisfies readonly Pick<PageArguments, "level" | "within">[];

let open: OpenSources;
const executors = new Map<string, ExecuteLocally>();
beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress);
  for (const { name, db } of open.sources) {
    const definition = SUBGRAPHS.find((each) => each.name === name);
    // Each definition is generic in its own context, which only it creates and reads.
    executors.set(name, executorOver(definition as unknown as SubgraphDefinition, db));
  }
}, 120_000);
afterAll(() => open.stop());

const ask = async (source: string, query: string, variables: object, viewer: Viewer): Promise<Summaries> => {
  const execute = executors.get(source);
  if (execute === undefined) throw new Error(`no source ${source}`);
  const answer = await execute({ query, variables: { ...variables } }, { requestId: "test", viewer });
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
};

const pageOf = async (
  source: string,
  asked: Omit<PageArguments, "first" | "after">,
  viewer: Viewer,
): Promise<MeasurePage> => {
  const data = await ask(source, PAGE_QUERY, { ...asked, after: null, first: 10_000 }, viewer);
  return data["measurePage"] as MeasurePage;
};

const summariesOf = async (source: string, codes: readonly string[], period: Period, viewer: Viewer) => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Region { ${SUMMARY_FIELDS[source]?.(period)} } }
  }`;
  const representations = codes.map((code) => ({ __typename: "Region", code }));
  const data = await ask(source, query, { representations }, viewer);
  return data["_entities"] as readonly Summaries[];
};

const valuesOf = (column: string | undefined): readonly (string | null)[] =>
  (column ?? "").split(",").map((value) => (value === "NULL" ? null : value));

const numbersOf = (column: string | undefined): readonly (number | null)[] =>
  valuesOf(column).map((value) => (value === null ? null : Number(value)));

/** Where the page and the graph differ, by measure and region. */
const differences = (
  { measures, attributes }: Catalogue,
  page: MeasurePage,
  columns: readonly string[],
  regions: readonly Summaries[],
): readonly string[] => {
  const codes = page.codes.split(",");
  const compare = (id: string, found: readonly unknown[], answer: ((region: Summaries) => unknown) | undefined) =>
    codes.flatMap((code, place) => {
      const expected = answer?.(regions[place] ?? {});
      return found[place] === expected ? [] : [`${id} of ${code} is ${String(found[place])}, not ${String(expected)}`];
    });
  return [
    ...measures.flatMap(({ id }, at) => compare(id, numbersOf(columns[at]), MEASURE_ANSWERS[id])),
    ...attributes.flatMap(({ id }, at) => compare(id, valuesOf(page.attributes[at]), ATTRIBUTE_ANSWERS[id])),
  ];
};

describe.each(SOURCES)("$name", ({ name, catalogue }) => {
  let hiddenSomewhere = 0;

  test.each(PLACES)(
    "every measure of every $level is what the graph answers, for both limits",
    async ({ level, within }) => {
      for (const period of PERIODS) {
        const page = await pageOf(name, { level, period, within }, ANALYST);
        const codes = page.codes.split(",");
        const seen = await summariesOf(name, codes, period, ANALYST);
        const seenOpen = await summariesOf(name, codes, period, OPEN_DOOR);
        expect(codes.length).toBe(page.count);
        hiddenSomewhere += numbersOf(page.hidden).filter((bits) => bits !== 0).length;
        expect(differences(catalogue, page, page.shown, seen).slice(0, 5)).toEqual([]);
        expect(differences(catalogue, page, page.shownOpen, seenOpen).slice(0, 5)).toEqual([]);
      }
    },
    120_000,
  );

  test("of which some are hidden where any can be, so that the above speaks of those too", () => {
    const canHide = catalogue.measures.some(({ privacy }) => privacy === "SMALL_CELLS");
    expect(hiddenSomewhere > 0).toBe(canHide);
  });
});

test("a gateway reaches nothing of the feed, whoever asks", async () => {
  const graph = await startTestGraph("compiled");
  try {
    const token = await graph.tokenFor({ subject: "everyone", scopes: SCOPES, regions: [NATION] });
    for (const query of ["{ measureCatalogue }", '{ measureChanges(period: "2024", since: 0) { revision } }']) {
      const { status, data, errors, calls } = await graph.ask(query, {}, { token });
      expect({ status, data, codes: errors?.map(({ extensions }) => extensions["code"]), calls }).toEqual({
        status: 400,
        data: undefined,
        codes: ["GRAPHQL_VALIDATION_FAILED"],
        calls: [],
      });
    }
  } finally {
    await graph.stop();
  }
});

test("a seeded source notes every change again", async () => {
  for (const { db, isCopy = false } of open.sources) {
    if (isCopy) continue;
    const { rows } = await db.raw("select tgname, tgenabled from pg_trigger where tgname like '%\\_is\\_noted'");
    expect(rows.length).toBeGreaterThan(7);
    expect(rows.filter(({ tgenabled }: { tgenabled: string }) => tgenabled !== "O")).toEqual([]);
  }
});
