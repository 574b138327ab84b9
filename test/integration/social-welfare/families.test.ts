import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentOf } from "../../../platform/percent.ts";
import { comparePeriods, parsePeriod, periodContains } from "../../../platform/period.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { cohort, type FamilyFixture, family, flow, NO_DETAIL, staff } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

/** The fields of one region's summary. */
const welfareOf = async (code: string, period: string, fields: string): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions([code], `welfare(period: "${period}") { ${fields} }`);
  expect(errors).toEqual([]);
  return regions[0]?.["welfare"];
};

/** The payments of 2020: two stages, then by month. */
const PAYMENTS_OF_2020 = ["2020-T1", "2020-T2", "2020-04", "2020-05", "2020-06"] as const;

describe("families", () => {
  test.each([
    ["2020", "2020-06"],
    ["2020-S1", "2020-06"],
    ["2020-Q2", "2020-06"],
    ["2020-T2", "2020-T2"],
    ["2020-05", "2020-05"],
  ])("of %s are those of %s, the last known in it", async (asked, last) => {
    const rows = PAYMENTS_OF_2020.map((period, place) => family({ region_code: "35", period, families: 90 - place }));
    await kit.store({ family_rollup: rows });
    expect(await welfareOf("35", asked, "period countedFor families")).toEqual({
      period: asked,
      countedFor: last,
      families: rows.find(({ period }) => period === last)?.families,
    });
  });

  test("are never summed: whatever is stored, the latest of the asked period is told", async () => {
    const stored = fc.subarray(["2020", "2020-S1", "2020-S2", "2020-Q2", "2020-Q3", "2020-07", ...PAYMENTS_OF_2020]);
    await fc.assert(
      fc.asyncProperty(stored, fc.constantFrom("2020", "2020-S1", "2020-Q2", "2020-T2"), async (periods, asked) => {
        await kit.store({
          family_rollup: periods.map((period, place) => family({ region_code: "ID", period, families: place })),
        });
        const last = periods
          .map(parsePeriod)
          .filter((period) => periodContains(parsePeriod(asked), period))
          .toSorted(comparePeriods)
          .at(-1);
        expect(await welfareOf("ID", asked, "countedFor families")).toEqual({
          countedFor: last ?? null,
          families: last === undefined ? null : periods.indexOf(last),
        });
      }),
      { numRuns: 25 },
    );
  });

  test("are told with their parts, and with the sources of both", async () => {
    const row = family({ region_code: "35.01", period: "2021" });
    await kit.store({ family_rollup: [row] });
    const fields = `members byComponent { component members } byStatus { status families }
      complementary { programme families } provenance detailProvenance asOf absence { reason } sources { id }`;
    expect(await welfareOf("35.01", "2021", fields)).toEqual({
      members: row.members,
      byComponent: [
        { component: "PREGNANT", members: row.pregnant },
        { component: "EARLY_CHILDHOOD", members: row.early_childhood },
        { component: "PRIMARY", members: row.primary_school },
        { component: "JUNIOR_SECONDARY", members: row.junior_secondary },
        { component: "SENIOR_SECONDARY", members: row.senior_secondary },
        { component: "ELDERLY", members: row.elderly },
        { component: "SEVERE_DISABILITY", members: row.severe_disability },
        { component: "GROSS_HR_VIOLATION_VICTIM", members: row.gross_hr_violation_victim },
      ],
      byStatus: [
        { status: "ACTIVE", families: row.active },
        { status: "SUSPENDED", families: row.suspended },
      ],
      complementary: [{ programme: "SEMBAKO", families: row.sembako_families }],
      provenance: SOURCES.published.provenance,
      detailProvenance: SOURCES.synthetic.provenance,
      asOf: SOURCES.published.asOf,
      absence: null,
      sources: [{ id: row.source_id }, { id: row.detail_source_id }],
    });
  });

  test("whose parts no source states have null for them, not zero and not an empty list", async () => {
    const row = family({ region_code: "35", period: "2021", ...NO_DETAIL });
    await kit.store({ family_rollup: [row] });
    const fields =
      "families members byComponent { members } byStatus { families } byCohort { cohort } complementary { families }";
    expect(await welfareOf("35", "2021", `${fields} detailProvenance absence { reason }`)).toEqual({
      families: row.families,
      members: null,
      byComponent: null,
      byStatus: null,
      byCohort: null,
      complementary: null,
      detailProvenance: null,
      absence: null,
    });
  });

  test("of a year before a component existed leave that component out", async () => {
    const row: FamilyFixture = family({ region_code: "35", period: "2021", gross_hr_violation_victim: null });
    await kit.store({ family_rollup: [row] });
    const summary = await welfareOf("35", "2021", "byComponent { component }");
    expect(summary).toEqual({ byComponent: expect.arrayContaining([{ component: "PREGNANT" }]) });
    expect(summary).toEqual({
      byComponent: expect.not.arrayContaining([{ component: "GROSS_HR_VIOLATION_VICTIM" }]),
    });
  });

  test("that no source counts are null with the reason, for regions that exist and those that do not", async () => {
    await kit.store({});
    const fields = "families byComponent { members } provenance asOf sources { id } absence { reason message }";
    const { regions, sources } = await kit.askRegions(["35", "99.99"], `welfare(period: 2021) { ${fields} }`);
    for (const region of regions) {
      expect(region["welfare"]).toEqual({
        families: null,
        byComponent: null,
        provenance: null,
        asOf: null,
        sources: [],
        absence: { reason: "NOT_AVAILABLE", message: expect.stringContaining(" / ") },
      });
    }
    expect(sources).toEqual([]);
  });

  test("of many regions are one statement, in the order asked, duplicates and unknown regions included", async () => {
    const rows = ["11", "35", "53"].map((region_code, place) =>
      family({ region_code, period: "2021", families: 70 + place }),
    );
    await kit.store({ family_rollup: rows });
    const asked = ["53", "99", "35", "53", "11", "35"];
    const { regions, statements } = await kit.askRegions(asked, "code welfare(period: 2021) { families }");
    expect(regions).toEqual(
      asked.map((code) => ({
        code,
        welfare: { families: rows.find(({ region_code }) => region_code === code)?.families ?? null },
      })),
    );
    expect(statements.map(({ name, rows: found }) => [name, found])).toEqual([["familiesByRegion", rows.length]]);
  });
});

describe("what families were due and did", () => {
  const rows = PAYMENTS_OF_2020.map((period, place) =>
    flow({ region_code: "35", period, entitled: 10 ** place, commitment_checked: 9 + place, commitment_met: place }),
  );
  const sumOf = (figure: "entitled" | "commitment_checked" | "commitment_met", periods: readonly string[]): number =>
    rows.filter(({ period }) => periods.includes(period)).reduce((total, row) => total + Number(row[figure]), 0);

  test.each([
    ["2020", PAYMENTS_OF_2020],
    ["2020-S1", PAYMENTS_OF_2020],
    ["2020-Q2", ["2020-04", "2020-05", "2020-06"]],
    ["2020-T2", ["2020-T2"]],
  ])("in %s is the sum over the payments that lie in it", async (asked, periods) => {
    await kit.store({ welfare_flow_rollup: rows });
    const checked = sumOf("commitment_checked", periods);
    const met = sumOf("commitment_met", periods);
    expect(await welfareOf("35", asked, "entitled commitment { checked met rate }")).toEqual({
      entitled: sumOf("entitled", periods),
      commitment: { checked, met, rate: percentOf(met, checked) },
    });
  });

  test("in a period without payments is null", async () => {
    await kit.store({ welfare_flow_rollup: rows });
    expect(await welfareOf("35", "2020-S2", "entitled commitment { met } sessions { held }")).toEqual({
      entitled: null,
      commitment: null,
      sessions: null,
    });
  });

  test("has no rate where nothing was due", async () => {
    const row = flow({ region_code: "35", period: "2021", sessions_registered: 0, sessions_attended: 0 });
    await kit.store({ welfare_flow_rollup: [row] });
    expect(await welfareOf("35", "2021", "sessions { held registered attended rate }")).toEqual({
      sessions: { held: row.sessions_held, registered: 0, attended: 0, rate: null },
    });
  });

  test("is an error on its fields, not a rounded amount, where the sum exceeds what a number holds", async () => {
    await kit.store({
      family_rollup: [family({ region_code: "35", period: "2020", families: 12 })],
      welfare_flow_rollup: [
        flow({ region_code: "35", period: "2020-05", entitled: String(2 ** 53 - 1) }),
        flow({ region_code: "35", period: "2020-06", entitled: 1 }),
      ],
    });
    const { regions, errors } = await kit.askRegions(["35"], "welfare(period: 2020) { families entitled }");
    expect(regions).toEqual([{ welfare: { families: 12, entitled: null } }]);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ["_entities", 0, "welfare", "entitled"],
        extensions: { code: "RUPIAH_OUT_OF_RANGE", details: { value: String(2n ** 53n) } },
      }),
    ]);
  });
});

describe("cohorts", () => {
  test("are those of the last count, each once, in the order of the years", async () => {
    const last = [2013, 2007].map((year, place) =>
      cohort({ region_code: "35", period: "2020-06", cohort: year, families: 30 + place }),
    );
    const before = [2007, 2010].map((year) => cohort({ region_code: "35", period: "2020-T2", cohort: year }));
    await kit.store({ cohort_rollup: [...last, ...before] });
    expect(await welfareOf("35", "2020", "byCohort { cohort families }")).toEqual({
      byCohort: last
        .map(({ cohort: year, families }) => ({ cohort: year, families }))
        .toSorted((a, b) => a.cohort - b.cohort),
    });
  });
});

describe("staff", () => {
  const families = family({ region_code: "35", period: "2021", families: 1_000 });

  test("are the last known, with the families each of them has and a source of their own", async () => {
    const last = staff({ region_code: "35", period: "2021-S2", facilitators: 3 });
    await kit.store({
      family_rollup: [families],
      staff_rollup: [last, staff({ region_code: "35", period: "2021-S1", facilitators: 8 })],
    });
    expect(await welfareOf("35", "2021", "staff familiesPerStaff staffProvenance sources { id }")).toEqual({
      staff: last.facilitators,
      familiesPerStaff: 333.3,
      staffProvenance: SOURCES.imported.provenance,
      sources: [{ id: families.source_id }, { id: families.detail_source_id }, { id: last.source_id }],
    });
  });

  test.each([
    ["nobody knows of", []],
    ["are none", [staff({ region_code: "35", period: "2021", facilitators: 0 })]],
  ])("that %s have no families each", async (_, rows) => {
    await kit.store({ family_rollup: [families], staff_rollup: rows });
    expect(await welfareOf("35", "2021", "staff familiesPerStaff")).toEqual({
      staff: rows[0]?.facilitators ?? null,
      familiesPerStaff: null,
    });
  });
});
