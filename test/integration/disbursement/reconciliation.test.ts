import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { percentOf } from "../../../platform/percent.ts";
import { loadRegionReference, type RegionReference } from "../../../platform/regions/reference.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { CREDITED_ONLY, payment } from "./fixtures.ts";

let kit: SubgraphKit;
let all: readonly RegionReference[];
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
  all = await loadRegionReference();
});
afterAll(() => kit.stop());

interface Connection {
  readonly nodes: readonly { readonly region: { readonly code: string; readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const LIST = `query ($within: RegionCode!, $level: RegionLevel!, $first: Int, $after: String) {
  reconciliation(within: $within, level: $level, period: 2020, first: $first, after: $after) {
    nodes { region { code name } } pageInfo { hasNextPage endCursor } totalCount } }`;

/** Follows the cursors to the end, at most as many pages as there may be rows. */
const walk = async (within: string, level: string, first: number): Promise<Connection[]> => {
  const pages: Connection[] = [];
  for (let after: string | null = null; pages.length < 100; ) {
    const { data, errors } = await kit.ask(LIST, { within, level, first, after });
    expect(errors).toEqual([]);
    const page = data?.["reconciliation"] as Connection;
    pages.push(page);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return pages;
};

describe("a reconciliation", () => {
  // Jawa Timur has 38 regencies: 19 divides it, and its neighbours do not.
  test.each([1, 7, 18, 19, 20, 37, 38, 39, 100])(
    "walked in pages of %d meets every region once, in the order of the codes",
    async (first) => {
      await kit.store({ disbursement_rollup: [payment({ region_code: "35.07", period: "2020-06" })] });
      const expected = all.filter(({ parentCode }) => parentCode === "35").map(({ code, name }) => ({ code, name }));
      const pages = await walk("35", "REGENCY", first);
      expect(pages.flatMap(({ nodes }) => nodes.map(({ region }) => region))).toEqual(expected);
      expect(pages).toHaveLength(Math.ceil(expected.length / first));
      expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([expected.length]));
    },
  );

  test("of a page is one statement, and one more for the count when that is selected", async () => {
    await kit.store({});
    const { statements } = await kit.ask(LIST, { within: "35", level: "REGENCY", first: 3 });
    expect(statements.map(({ name, rows }) => [name, rows])).toEqual([
      ["listReconciliation", 4],
      ["countReconciliation", 1],
    ]);
  });

  test.each([
    ["the provinces of the nation", "ID", "PROVINCE"],
    ["the villages of a district", "53.14.01", "VILLAGE"],
    ["nothing at a level above", "35.07", "PROVINCE"],
    ["nothing inside a region that does not exist", "99", "REGENCY"],
  ])("lists %s", async (_, within, level) => {
    await kit.store({});
    const expected = all.filter(
      (region) => region.level === level && (within === "ID" || region.code.startsWith(`${within}.`)),
    );
    const [page] = await walk(within, level, 10_000);
    expect(page?.nodes.map(({ region }) => region.code)).toEqual(expected.map(({ code }) => code));
    expect(page?.totalCount).toBe(expected.length);
    expect(page?.pageInfo.hasNextPage).toBe(false);
  });

  test.each([0, -1, 10_001])("page of %d rows is refused", async (first) => {
    const { errors } = await kit.ask(LIST, { within: "35", level: "REGENCY", first });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "PAGE_SIZE_EXCEEDED", details: { value: first, maximum: 10_000 } },
    ]);
  });

  test("refuses a cursor of another list, and one that was made up", async () => {
    const [page] = await walk("35", "REGENCY", 38);
    for (const after of [page?.pageInfo.endCursor, "MzUuMDc"]) {
      const { errors } = await kit.ask(LIST, { within: "33", level: "REGENCY", first: 5, after });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
    }
  });
});

describe("a region's reconciliation", () => {
  const row = payment({ region_code: "35.07", period: "2020-06" });
  const FIELDS = `ordered { amount } credited { amount } withdrawn { amount } uncredited unwithdrawn
    creditedPercent withdrawnPercent status`;
  const [ordered, credited, withdrawn] = [row.ordered_amount, Number(row.credited_amount), row.withdrawn_amount];

  test("says what is missing at each step, on the region and in a list alike", async () => {
    await kit.store({ disbursement_rollup: [row] });
    const expected = {
      ordered: { amount: ordered },
      credited: { amount: credited },
      withdrawn: { amount: withdrawn },
      uncredited: (ordered ?? 0) - credited,
      unwithdrawn: credited - (withdrawn ?? 0),
      creditedPercent: percentOf(credited, ordered),
      withdrawnPercent: percentOf(withdrawn, credited),
      status: "PARTIAL",
    };
    const { regions } = await kit.askRegions(["35.07"], `reconciliation(period: 2020) { ${FIELDS} }`);
    expect(regions).toEqual([{ reconciliation: expected }]);
    const { data } = await kit.ask(
      `{ reconciliation(within: "35", period: 2020, first: 7) { nodes { region { code } ${FIELDS} } } }`,
    );
    expect(data).toEqual({
      reconciliation: { nodes: expect.arrayContaining([{ region: { code: "35.07" }, ...expected }]) },
    });
  });

  test.each([
    ["COMPLETE", { ordered_amount: credited, withdrawn_amount: credited }],
    ["PARTIAL", { ordered_amount: credited }],
    ["PARTIAL", { ordered_amount: credited + 1, withdrawn_amount: credited }],
    ["MISSING", CREDITED_ONLY],
    ["MISSING", { withdrawn_amount: null }],
  ])("has the status %s with %j", async (status, change) => {
    await kit.store({ disbursement_rollup: [{ ...row, ...change }] });
    const { regions } = await kit.askRegions(["35.07"], "reconciliation(period: 2020) { status }");
    expect(regions).toEqual([{ reconciliation: { status } }]);
  });

  test("without any payment has no figures and the status MISSING", async () => {
    await kit.store({});
    const { regions } = await kit.askRegions(["35.07"], `reconciliation(period: 2020) { ${FIELDS} }`);
    expect(regions).toEqual([
      {
        reconciliation: {
          ordered: null,
          credited: null,
          withdrawn: null,
          uncredited: null,
          unwithdrawn: null,
          creditedPercent: null,
          withdrawnPercent: null,
          status: "MISSING",
        },
      },
    ]);
  });
});
