import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { regionReferences } from "../../../../platform/serve-subgraph/region.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { villageDevelopment } from "../../../../subgraphs/village-development/subgraph.ts";
import { executorOver, openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { payment } from "../../disbursement/fixtures.ts";
import { villageFund, villageIndex } from "../../village-development/fixtures.ts";

let village: SubgraphKit;
let payments: SubgraphKit;
beforeAll(async () => {
  village = await openSubgraph(villageDevelopment);
  payments = await openSubgraph(disbursement);
  await village.store({
    village_fund_rollup: ["35", "35.07", "53"].map((region_code) => villageFund({ region_code, year: 2024 })),
    village_index_rollup: ["35.08", "53"].map((region_code) => villageIndex({ region_code, year: 2024 })),
  });
  await payments.store({
    disbursement_rollup: ["35", "53"].map((region_code) => payment({ region_code, period: "2020-06" })),
  });
});
afterAll(async () => {
  await village.stop();
  await payments.stop();
});

/** The same subgraph with nothing to fetch ahead: every field finds its rows by its own loader. */
const withoutFetchAhead = {
  ...villageDevelopment,
  entities: { ...villageDevelopment.entities, Region: regionReferences({}) },
};

const ask = (fields: string, variables: Readonly<Record<string, unknown>> = {}, declared = "") => ({
  query: `query ($keys: [_Any!]! ${declared}) { _entities(representations: $keys) { ${fields} } }
    fragment Fund on Region { villageFund(year: 2024) { ceiling villages } }`,
  variables: {
    keys: ["53", "35", "35.78", "99", "35"].map((code) => ({ __typename: "Region", code })),
    ...variables,
  },
});

const SELECTIONS = {
  "one field": ask("... on Region { code ...Fund }"),
  "a field twice, by fragments": ask("... on Region { ...Fund ... { villageFund(year: 2024) { realised } } }"),
  "a field with other arguments": ask("... Fund ... on Region { other: villageFund(year: 2023) { ceiling year } }"),
  "an argument from a variable": ask(
    "...Fund ... on Region { villageIndex(year: $year) { score } }",
    { year: 2024 },
    "$year: Int!",
  ),
  "a field that is skipped": ask(
    "...Fund ... on Region { villageIndex(year: 2024) @skip(if: $no) { score } }",
    { no: true },
    "$no: Boolean!",
  ),
  "a malformed argument": ask("...Fund ... on Region { code bad: villageIndex(year: 3) { score } }"),
  "regions inside regions": ask("...Fund ... on Region { parent { code ...Fund } ancestors { ...Fund } }"),
  "a field that is not fetched ahead": ask("...Fund ... on Region { name programmes(year: 2024) { recipients } }"),
} as const;

describe("fetching ahead", () => {
  test.each(Object.entries(SELECTIONS))(
    "changes no answer and asks no other question: %s",
    async (_, { query, variables }) => {
      const fetched = await village.ask(query, variables);
      const { result: plain, statements } = await village.observe((db) =>
        executorOver(withoutFetchAhead, db)({ query, variables }, { requestId: "test", viewer: OPEN_DOOR }),
      );
      expect(fetched.data).toEqual(plain.data);
      expect(fetched.data).not.toBeNull();
      expect(fetched.errors).toEqual(plain.errors ?? []);
      const asked = statements.map(({ name }) => name).filter((name) => name !== "dataSources");
      expect(new Set(fetched.statements.map(({ name }) => name))).toEqual(new Set(asked));
    },
  );

  test("leaves nothing to ask for later: a summary of many regions is one statement", async () => {
    const { statements } = await village.askRegions(["53", "35", "35.07"], "villageFund(year: 2024) { ceiling }");
    expect(statements.map(({ name, rows }) => [name, rows])).toEqual([["villageFundByRegion", 3]]);
  });

  test("asks once for fields that have the same answer", async () => {
    const { regions, statements } = await payments.askRegions(
      ["35", "53"],
      `disbursement(period: 2020) { credited { amount } } reconciliation(period: 2020) { credited { amount } }
      again: disbursement(period: 2020) { ordered { amount } } ... { disbursement(period: 2020) { programme } }
      later: disbursement(period: 2021) { credited { amount } }`,
    );
    expect(regions.map(({ reconciliation }) => reconciliation)).toEqual(
      regions.map(({ disbursement: summary }) => ({ credited: (summary as { credited: unknown }).credited })),
    );
    expect(statements.map(({ name }) => name)).toEqual(["stepsByRegion", "stepsByRegion"]);
  });

  test.each(["nodes { %s }", "edges { node { %s } }", "...page } } fragment page on RegionConnection { nodes { %s }"])(
    "finds the fields of a list in %s, and answers as for each region alone",
    async (shape) => {
      const fields = "code villageFund(year: 2024) { ceiling } villageIndex(year: 2024) { score }";
      const query = `{ regions(within: "35", level: REGENCY, first: 10) { ${shape.replace("%s", fields)} }`;
      const { data, errors, statements } = await village.ask(shape.startsWith("...") ? query : `${query} }`);
      expect(errors).toEqual([]);
      expect(statements.map(({ name }) => name).toSorted()).toEqual([
        "listRegions",
        "villageFundByRegion",
        "villageIndexByRegion",
      ]);
      type Item = { readonly code: string; readonly node?: { readonly code: string } };
      const list = data?.["regions"] as { readonly nodes?: readonly Item[]; readonly edges?: readonly Item[] };
      const regions = (list.nodes ?? list.edges ?? []).map((item) => item.node ?? item);
      expect(regions).toHaveLength(10);
      for (const region of regions) {
        expect((await village.askRegions([region.code], fields)).regions).toEqual([region]);
      }
    },
  );
});
