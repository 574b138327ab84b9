import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { interpret } from "../../../platform/serve-subgraph/compile.ts";
import { openQuestions, type QuestionsKit } from "../../support/questions-kit.ts";
import type { ToldRegion, World } from "../../support/told-sources.ts";

const [ONE, TWO, THREE] = ["53.14.01.2005", "53.14.01.2006", "53.14.01.2007"] as const;
const NOBODY: ReadonlySet<string> = new Set();
const region = (values: ToldRegion["values"], status: string | null = null): ToldRegion => ({
  values,
  hidden: NOBODY,
  hiddenOpen: NOBODY,
  attributes: { INDEX_STATUS: status },
});

const WORLD: World = {
  "social-welfare 2024": new Map([
    [ONE, region({ PKH_FAMILIES: 10, PKH_ELDERLY: 3 })],
    [TWO, region({ PKH_FAMILIES: 0 })],
    [THREE, region({ PKH_FAMILIES: 4 })],
  ]),
  "village-development 2023": new Map([[ONE, region({ INDEX_SCORE: 5001 })]]),
  "village-development 2024": new Map([
    [ONE, region({ VILLAGE_FUND_CEILING: 1_000, INDEX_SCORE: 7001 }, "ADVANCED")],
    [TWO, region({ VILLAGE_FUND_CEILING: 500, INDEX_SCORE: 5000 }, "LAGGING")],
    [THREE, region({ VILLAGE_FUND_CEILING: Number.MAX_SAFE_INTEGER })],
  ]),
};

let kit: QuestionsKit;
beforeAll(async () => {
  kit = await openQuestions();
}, 60_000);
afterAll(() => kit.stop());
beforeEach(() => {
  kit.sources.down.clear();
  kit.sources.tell(WORLD);
});

const askOf = async (fields: string, given = "", variables = {}, head = "") => {
  const { data, errors } = await kit.ask(
    `${head} { synergy(within: "53.14.01", level: VILLAGE, period: "2024" ${given}) { ${fields} } }`,
    variables,
  );
  return { answer: data?.["synergy"] as Readonly<Record<string, unknown>> | undefined, errors };
};

const codesOf = (answer: unknown): string[] =>
  (answer as { nodes: { region: { code: string } }[] }).nodes.map((node) => node.region.code);

describe("an answer", () => {
  test("takes one statement for the rows, one for all sums, and one for each grouping and series", async () => {
    const fields = `nodes { value(of: PKH_FAMILIES) ratio(of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES) region { code name } }
      totalCount summary(of: PKH_FAMILIES) { mean median } distribution(of: INDEX_SCORE) { bins { count } }
      correlation(x: { of: PKH_FAMILIES }, y: { of: INDEX_SCORE }) { spearman }
      groups(attribute: INDEX_STATUS) { key summary(of: PKH_FAMILIES) { sum } }
      series(of: PKH_FAMILIES, periods: ["2023", "2024"]) { summary { count } }`;
    await askOf(fields);
    kit.takeStatements();
    await askOf(fields, "where: { of: PKH_FAMILIES, topPercent: 50 }");
    expect(kit.takeStatements().filter((name) => name.startsWith("synergy"))).toEqual([
      "synergyRows",
      "synergyTotals",
      "synergyGroups",
      "synergySeries",
    ]);
  });

  test("is the same compiled and interpreted, with conditions in variables", async () => {
    const query = `query ($where: SynergyFilter!, $bound: Float, $errors: Int) { synergy(within: "53.14.01", level: VILLAGE, period: "2024", where: $where, first: $errors) {
      totalCount groups(attribute: INDEX_STATUS) { key count(where: { and: [$where, { of: PKH_FAMILIES, gt: $bound }] }) } nodes { region { code } } } }`;
    const variables = { where: { not: { of: "PKH_FAMILIES", eq: 0 } }, bound: 4, errors: 5 };
    const compiled = await kit.ask(query, variables);
    expect(compiled).toEqual(await kit.ask(query, variables, undefined, interpret));
    expect(compiled.errors).toEqual([]);
    expect(codesOf(compiled.data?.["synergy"])).toEqual([ONE, THREE]);
    const wrong = await kit.ask(query, { where: { not: { of: "PKH_FAMILIES", eq: "x" } } });
    expect(wrong.errors.map(({ extensions }) => extensions?.["code"])).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  test("gives the unit of what it computes, scores with their decimals, and no sum of what does not add up", async () => {
    const { answer } = await askOf(`
      families: summary(of: PKH_FAMILIES) { unit sum overall }
      score: summary(of: INDEX_SCORE) { unit sum mean max }
      ratio: summary(of: PKH_ELDERLY, per: PKH_FAMILIES) { unit sum overall mean }
      grown: summary(of: INDEX_SCORE, since: "2023", as: PERCENT) { unit sum max }
      nodes { value(of: INDEX_SCORE) change(of: INDEX_SCORE, since: "2023") }`);
    expect(answer).toMatchObject({
      families: { unit: "FAMILIES", sum: 14, overall: null },
      score: { unit: "SCORE", sum: null, mean: 0.60005, max: 0.7001 },
      ratio: { unit: "PEOPLE/FAMILIES", sum: null, overall: 0.3, mean: 0.3 },
      grown: { unit: "PERCENT", sum: null, max: (2000 * 100) / 5001 },
    });
    expect(answer?.["nodes"]).toContainEqual({ value: 0.7001, change: 0.2 });
  });

  test("finds a score by the decimals it is told with", async () => {
    const { answer } = await askOf("nodes { region { code } }", "where: { of: INDEX_SCORE, eq: 0.7001 }");
    expect(codesOf(answer)).toEqual([ONE]);
  });

  test("takes yearly figures of the year in which the period lies", async () => {
    const { data } = await kit.ask(`{ synergy(within: "53.14.01", level: VILLAGE, period: "2024-S1", first: 1) {
      nodes { value(of: VILLAGE_FUND_CEILING) families: value(of: PKH_FAMILIES) } sources { source period } } }`);
    expect(data?.["synergy"]).toEqual({
      nodes: [{ value: 1_000, families: null }],
      sources: [
        { source: "VILLAGE_DEVELOPMENT", period: "2024" },
        { source: "SOCIAL_WELFARE", period: "2024-S1" },
      ],
    });
  });

  test("says why a figure is missing", async () => {
    const { answer } = await askOf(
      `nodes { a: absence(of: PKH_FAMILIES) { reason } b: absence(of: PKH_ELDERLY) { reason }
      c: absence(of: VILLAGE_FACILITATORS) { reason } }`,
      "first: 2",
    );
    expect(answer?.["nodes"]).toEqual([
      { a: null, b: null, c: { reason: "NOT_APPLICABLE" } },
      { a: null, b: { reason: "NOT_AVAILABLE" }, c: { reason: "NOT_APPLICABLE" } },
    ]);
  });

  test("marks the period in which a measure began to be counted in another way", async () => {
    const { answer } = await askOf(
      `series(of: INDEX_SCORE, periods: ["2024", "2023", "2024"]) { period break summary { count } }`,
    );
    expect(answer?.["series"]).toEqual([
      { period: "2023", break: null, summary: { count: 1 } },
      { period: "2024", break: "Indeks lain. / Another index.", summary: { count: 2 } },
    ]);
  });

  test("never rounds a sum: one that is too large for a number is an error", async () => {
    const { answer, errors } = await askOf("summary(of: VILLAGE_FUND_CEILING) { sum }");
    expect(answer).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["RUPIAH_OUT_OF_RANGE"]);
    expect((await askOf("summary(of: VILLAGE_FUND_CEILING) { max }")).answer).toEqual({
      summary: { max: Number.MAX_SAFE_INTEGER },
    });
  });

  test("comes from the last known figures while a source is down, and says so", async () => {
    await askOf("totalCount", "where: { of: PKH_FAMILIES, gte: 0 }");
    kit.sources.down.add("social-welfare");
    const { answer } = await askOf(
      "totalCount sources { source freshness hasFigures asOf revision }",
      "where: { of: PKH_FAMILIES, gte: 0 }",
    );
    expect(answer).toMatchObject({
      totalCount: 3,
      sources: [{ source: "SOCIAL_WELFARE", freshness: "UNREACHABLE", hasFigures: true, asOf: "2024-12" }],
    });
  });
});

describe("a measure of a region", () => {
  test("is asked of regions of several levels at once, with where it comes from", async () => {
    const { data, errors } = await kit.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code measure(id: PKH_FAMILIES, period: "2024") {
        value period measure { id unit } absence { reason } source { source freshness } } } } }`,
      { r: [TWO, "53.14", ONE].map((code) => ({ __typename: "Region", code })) },
    );
    expect(errors).toEqual([]);
    const common = {
      period: "2024",
      measure: { id: "PKH_FAMILIES", unit: "FAMILIES" },
      source: { source: "SOCIAL_WELFARE", freshness: "CURRENT" },
    };
    expect(data?.["_entities"]).toEqual([
      { code: TWO, measure: { ...common, value: 0, absence: null } },
      { code: "53.14", measure: { ...common, value: null, absence: { reason: "NOT_AVAILABLE" } } },
      { code: ONE, measure: { ...common, value: 10, absence: null } },
    ]);
  });
});

describe("a page", () => {
  const page = (after: string | null, order = "[{ of: PKH_FAMILIES }]") =>
    askOf(
      "nodes { region { code } } pageInfo { endCursor }",
      `first: 1, after: $after, orderBy: ${order}`,
      { after },
      "query ($after: String)",
    );
  const cursorOf = async (): Promise<string> => {
    const { answer } = await page(null);
    return (answer as unknown as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
  };

  test("follows the one before", async () => {
    expect(codesOf((await page(await cursorOf())).answer)).toEqual([THREE]);
  });

  test("of figures that have moved since is refused, since the order may be another", async () => {
    const cursor = await cursorOf();
    kit.sources.tell({ ...WORLD });
    const { errors } = await page(cursor);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_MOVED"]);
  });

  test("of another question is refused", async () => {
    const { errors } = await page(await cursorOf(), "[{ of: PKH_ELDERLY }]");
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });
});
