import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { percentOf } from "../../../platform/percent.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { enterpriseSummary, facilitation, villageFund, villageIndex } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

/** One field of one region. */
const fieldOf = async (code: string, field: string): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions([code], `answer: ${field}`);
  expect(errors).toEqual([]);
  return regions[0]?.["answer"];
};

/** A row of each summary for one region, with a figure by which it is recognised. */
const SUMMARIES = {
  villageFund: {
    statement: "villageFundByRegion",
    figure: "ceiling",
    fixtures: (code: string, figure: number) => ({
      village_fund_rollup: [villageFund({ region_code: code, year: 2024, ceiling: figure })],
    }),
  },
  villageIndex: {
    statement: "villageIndexByRegion",
    figure: "villages",
    fixtures: (code: string, figure: number) => ({
      village_index_rollup: [villageIndex({ region_code: code, year: 2024, villages: figure })],
    }),
  },
  villageEnterpriseSummary: {
    statement: "enterpriseSummaryByRegion",
    figure: "total",
    fixtures: (code: string, figure: number) => ({
      enterprise_rollup: [enterpriseSummary({ region_code: code, year: 2024, total: figure })],
    }),
  },
  facilitation: {
    statement: "facilitationByRegion",
    figure: "facilitators",
    fixtures: (code: string, figure: number) => ({
      facilitation_rollup: [facilitation({ region_code: code, year: 2024, facilitators: figure })],
    }),
  },
} as const;

/** Regions that really are what they stand for. */
const KELURAHAN = "35.78.01.1001";
const KOTA_WITHOUT_DESA = "35.78";
const KOTA_WITH_DESA = "35.79";
const DESA = "35.79.01.2005";
const DESA_ADAT = "91.03.01.3007";

describe.each(Object.entries(SUMMARIES))("%s", (field, { statement, figure, fixtures }) => {
  const selection = `${field}(year: 2024) { ${figure} absence { reason } }`;

  test("of many regions is one statement, in the order asked, duplicates and unknown regions included", async () => {
    const value = 4_711;
    await kit.store(fixtures("35", value));
    const asked = ["ID", "35", KELURAHAN, "99", "35"];
    const { regions, errors, statements } = await kit.askRegions(asked, `code ${field}(year: 2024) { ${figure} }`);
    expect(errors).toEqual([]);
    expect(regions).toEqual(asked.map((code) => ({ code, [field]: { [figure]: code === "35" ? value : null } })));
    expect(statements.map(({ name }) => name)).toEqual([statement]);
  });

  test("of another year is not available, and its year is the one asked for", async () => {
    await kit.store(fixtures("35", 1));
    expect(
      await fieldOf("35", `${field}(year: 2023) { year ${figure} provenance sources { id } absence { reason } }`),
    ).toEqual({ year: 2023, [figure]: null, provenance: null, sources: [], absence: { reason: "NOT_AVAILABLE" } });
  });

  test("names the sources of its figures", async () => {
    await kit.store(fixtures("35", 1));
    const { regions, sources } = await kit.askRegions(
      ["35"],
      `${field}(year: 2024) { provenance detailProvenance asOf sources { id } absence { reason } }`,
    );
    const ids = [SOURCES.published.id, SOURCES.synthetic.id];
    expect(regions).toEqual([
      {
        [field]: {
          provenance: SOURCES.published.provenance,
          detailProvenance: SOURCES.synthetic.provenance,
          asOf: SOURCES.published.asOf,
          sources: ids.map((id) => ({ id })),
          absence: null,
        },
      },
    ]);
    expect(sources).toEqual(ids.toSorted());
  });

  const reasons = (region: "desa" | "no desa", level: "above" | "below"): string =>
    (field === "facilitation" ? level === "below" : region === "no desa") ? "NOT_APPLICABLE" : "NOT_AVAILABLE";

  test.each([
    ["a kelurahan", KELURAHAN, reasons("no desa", "below")],
    ["a district of kelurahan only", "35.78.01", reasons("no desa", "below")],
    ["a kota without desa", KOTA_WITHOUT_DESA, reasons("no desa", "above")],
    ["a kota with desa", KOTA_WITH_DESA, reasons("desa", "above")],
    ["a desa", DESA, reasons("desa", "below")],
    ["a desa adat", DESA_ADAT, reasons("desa", "below")],
    ["a province", "35", reasons("desa", "above")],
    ["the nation", "ID", reasons("desa", "above")],
  ])("that is missing says why: %s", async (_, code, reason) => {
    await kit.store({});
    expect(await fieldOf(code, selection)).toEqual({ [figure]: null, absence: { reason } });
  });
});

describe("the village fund", () => {
  const FIELDS = `villages ceiling additional transferred realised absorption
    stages { stage transferred } earmarks { kind amount }`;

  test("is told with its stages and earmarks; what came in the year counts for the absorption", async () => {
    const row = villageFund({ region_code: "35.07", year: 2024 });
    await kit.store({ village_fund_rollup: [row] });
    expect(await fieldOf("35.07", `villageFund(year: 2024) { ${FIELDS} }`)).toEqual({
      villages: row.villages,
      ceiling: row.ceiling,
      additional: row.additional,
      transferred: row.transferred,
      realised: row.realised,
      absorption: percentOf(row.realised, Number(row.ceiling) + (row.additional ?? 0)),
      stages: [
        { stage: 1, transferred: row.stage1 },
        { stage: 2, transferred: row.stage2 },
      ],
      earmarks: [
        { kind: "CASH_AID", amount: row.cash_aid },
        { kind: "FOOD_SECURITY", amount: row.food_security },
        { kind: "STUNTING", amount: row.stunting },
      ],
    });
  });

  test("of which only the ceiling is published has null for the rest", async () => {
    const row = villageFund({
      region_code: "35.07",
      year: 2024,
      additional: null,
      transferred: null,
      realised: null,
      stage1: null,
      stage2: null,
      cash_aid: null,
      food_security: null,
      stunting: null,
    });
    await kit.store({ village_fund_rollup: [row] });
    expect(await fieldOf("35.07", `villageFund(year: 2024) { ${FIELDS} }`)).toEqual({
      villages: row.villages,
      ceiling: row.ceiling,
      additional: null,
      transferred: null,
      realised: null,
      absorption: null,
      stages: null,
      earmarks: null,
    });
  });

  test("of which some parts are known tells those, each with its own name", async () => {
    const row = villageFund({ region_code: "35.07", year: 2024, stage1: null, cash_aid: null, stunting: null });
    await kit.store({ village_fund_rollup: [row] });
    expect(
      await fieldOf("35.07", "villageFund(year: 2024) { stages { stage transferred } earmarks { kind amount } }"),
    ).toEqual({
      stages: [{ stage: 2, transferred: row.stage2 }],
      earmarks: [{ kind: "FOOD_SECURITY", amount: row.food_security }],
    });
  });

  test("above what a number holds is an error on the fund, not a rounded amount", async () => {
    await kit.store({
      village_fund_rollup: [villageFund({ region_code: "35", year: 2024, ceiling: String(2n ** 53n) })],
      village_index_rollup: [villageIndex({ region_code: "35", year: 2024 })],
    });
    const fields = "code villageFund(year: 2024) { ceiling } villageIndex(year: 2024) { villages }";
    const { regions, errors } = await kit.askRegions(["35"], fields);
    expect(regions).toEqual([{ code: "35", villageFund: null, villageIndex: { villages: expect.any(Number) } }]);
    expect(errors.map(({ path, extensions }) => [path, extensions])).toEqual([
      [["_entities", 0, "villageFund"], { code: "RUPIAH_OUT_OF_RANGE", details: { value: String(2n ** 53n) } }],
    ]);
  });
});

describe("the village index", () => {
  const FIELDS = "kind villages score status dimensions { social economic environmental } byStatus { status villages }";

  test("is the mean over the villages, with the status of the mean", async () => {
    const row = villageIndex({ region_code: "35.07", year: 2024 });
    await kit.store({ village_index_rollup: [row] });
    const meanOf = (sum: number | null) => (sum ?? 0) / row.villages / 10_000;
    expect(await fieldOf("35.07", `villageIndex(year: 2024) { ${FIELDS} }`)).toEqual({
      kind: row.kind,
      villages: row.villages,
      score: meanOf(row.score_e4),
      status: "DEVELOPING", // 0.7
      dimensions: {
        social: meanOf(row.social_e4),
        economic: meanOf(row.economic_e4),
        environmental: meanOf(row.environmental_e4),
      },
      byStatus: [
        { status: "INDEPENDENT", villages: row.independent },
        { status: "ADVANCED", villages: row.advanced },
        { status: "DEVELOPING", villages: row.developing },
        { status: "LAGGING", villages: row.lagging },
        { status: "SEVERELY_LAGGING", villages: row.severely_lagging },
      ],
    });
  });

  test.each([
    [0.8156, "INDEPENDENT"],
    [0.8155, "ADVANCED"],
    [0.7073, "ADVANCED"],
    [0.7072, "DEVELOPING"],
    [0.599, "DEVELOPING"],
    [0.5989, "LAGGING"],
    [0.4908, "LAGGING"],
    [0.4907, "SEVERELY_LAGGING"],
  ])("of %d has the status %s: a score must exceed the limit of its status", async (score, status) => {
    const villages = 2;
    const row = villageIndex({
      region_code: "35",
      year: 2024,
      villages,
      score_e4: Math.round(villages * score * 10_000),
    });
    await kit.store({ village_index_rollup: [row] });
    expect(await fieldOf("35", "villageIndex(year: 2024) { score status }")).toEqual({ score, status });
  });

  test("of one village has that village's own status, whatever its score", async () => {
    const counts = { independent: 0, developing: 0, lagging: 1, score_e4: 9_000 };
    await kit.store({
      village_index_rollup: [villageIndex({ region_code: DESA, year: 2024, villages: 1, ...counts })],
    });
    expect(await fieldOf(DESA, "villageIndex(year: 2024) { status score }")).toEqual({ status: "LAGGING", score: 0.9 });
  });

  test("without scores still counts villages by status, and has no mean", async () => {
    const unscored = { score_e4: null, social_e4: null, economic_e4: null, environmental_e4: null };
    await kit.store({ village_index_rollup: [villageIndex({ region_code: "35", year: 2024, ...unscored })] });
    expect(
      await fieldOf("35", "villageIndex(year: 2024) { score status dimensions { social } byStatus { villages } }"),
    ).toEqual({ score: null, status: null, dimensions: null, byStatus: expect.any(Array) });
  });

  test("of the later kind has no status of a mean: its limits are not those of the IDM", async () => {
    await kit.store({
      village_index_rollup: [villageIndex({ region_code: "35", year: 2024, kind: "VILLAGE_INDEX" })],
    });
    expect(await fieldOf("35", "villageIndex(year: 2024) { kind status }")).toEqual({
      kind: "VILLAGE_INDEX",
      status: null,
    });
  });
});

describe("counts of enterprises and facilitators", () => {
  test("are told as stored, null where a part is not known", async () => {
    const counted = enterpriseSummary({ region_code: "35", year: 2024, units: null });
    const assisted = facilitation({ region_code: "35", year: 2024, experts: null });
    await kit.store({ enterprise_rollup: [counted], facilitation_rollup: [assisted] });
    const { regions } = await kit.askRegions(
      ["35"],
      `villageEnterpriseSummary(year: 2024) { total active villagesWithEnterprise units employees }
      facilitation(year: 2024) { facilitators experts districtFacilitators localFacilitators }`,
    );
    expect(regions).toEqual([
      {
        villageEnterpriseSummary: {
          total: counted.total,
          active: counted.active,
          villagesWithEnterprise: counted.villages_with_enterprise,
          units: null,
          employees: counted.employees,
        },
        facilitation: {
          facilitators: assisted.facilitators,
          experts: null,
          districtFacilitators: assisted.district_facilitators,
          localFacilitators: assisted.local_facilitators,
        },
      },
    ]);
  });
});
