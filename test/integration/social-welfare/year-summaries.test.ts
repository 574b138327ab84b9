import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { percentOf } from "../../../platform/percent.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { complaint, coordination, family, graduation, graduationRate, type TargetFixture, target } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

/** One field of one region. */
const fieldOf = async (code: string, field: string): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions([code], `answer: ${field}`);
  expect(errors).toEqual([]);
  return regions[0]?.["answer"];
};

describe("graduation", () => {
  const left = graduation({ region_code: "35", year: 2020 });
  const families = family({ region_code: "35", period: "2020-T2", families: 130 });

  test("is told by kind, with a rate computed from the last known families of the year", async () => {
    await kit.store({
      graduation_rollup: [left],
      family_rollup: [families, family({ region_code: "35", period: "2020-T1", families: 90 })],
    });
    const rate = percentOf(left.graduated, families.families);
    const fields =
      "year graduated byKind { kind families } rate statedRate computedRate provenance detailProvenance absence { reason }";
    expect(await fieldOf("35", `graduation(year: 2020) { ${fields} }`)).toEqual({
      year: left.year,
      graduated: left.graduated,
      byKind: [
        { kind: "NATURAL", families: left.natural_exit },
        { kind: "PROSPEROUS", families: left.prosperous },
        { kind: "INDEPENDENT", families: left.independent },
      ],
      rate,
      statedRate: null,
      computedRate: rate,
      provenance: SOURCES.synthetic.provenance,
      detailProvenance: SOURCES.synthetic.provenance,
      absence: null,
    });
  });

  test("has the published rate beside the computed one, and the provenance of the published one", async () => {
    const stated = graduationRate({ region_code: "35", year: 2020 });
    await kit.store({ graduation_rollup: [left], graduation_rate: [stated], family_rollup: [families] });
    const fields = "rate statedRate computedRate provenance detailProvenance";
    expect(await fieldOf("35", `graduation(year: 2020) { ${fields} }`)).toEqual({
      rate: stated.rate,
      statedRate: stated.rate,
      computedRate: percentOf(left.graduated, families.families),
      provenance: SOURCES.published.provenance,
      detailProvenance: SOURCES.synthetic.provenance,
    });
  });

  test("of which only the rate is published has no counts, and is not absent", async () => {
    const stated = graduationRate({ region_code: "35", year: 2020 });
    await kit.store({ graduation_rate: [stated] });
    const fields = "graduated byKind { kind } rate computedRate absence { reason }";
    expect(await fieldOf("35", `graduation(year: 2020) { ${fields} }`)).toEqual({
      graduated: null,
      byKind: null,
      rate: stated.rate,
      computedRate: null,
      absence: null,
    });
  });

  test("of another year or region is not available", async () => {
    await kit.store({ graduation_rollup: [left] });
    for (const [code, year] of [
      ["35", 2021],
      ["33", 2020],
    ] as const) {
      expect(await fieldOf(code, `graduation(year: ${year}) { year graduated rate absence { reason } }`)).toEqual({
        year,
        graduated: null,
        rate: null,
        absence: { reason: "NOT_AVAILABLE" },
      });
    }
  });
});

describe("the graduation target", () => {
  const national = target({ region_code: "ID", year: 2020, value: 10 });
  const provincial = target({ region_code: "35", year: 2020, basis: "PER_FACILITATOR", value: 20 });
  const count = target({ region_code: "63", year: 2020, basis: "ABSOLUTE", value: 7_000 });
  const targetOf = async (code: string): Promise<unknown> => {
    const fields = "target { year basis value region { code } source { id } }";
    return fieldOf(code, `graduation(year: 2020) { ${fields} }`);
  };
  const shown = ({ year, basis, value, region_code, source_id }: TargetFixture) => ({
    target: { year, basis, value, region: { code: region_code }, source: { id: source_id } },
  });

  test.each([
    ["a region's own", "35", provincial],
    ["that of the nearest region above", "35.01.02", provincial],
    ["the nation's where nothing nearer is set", "33.07", national],
    ["an absolute number in the region it is set for", "63", count],
    ["never an absolute number from above: the nation's stands instead", "63.01", national],
  ])("is %s", async (_, code, expected) => {
    await kit.store({ graduation_target: [national, provincial, count] });
    expect(await targetOf(code)).toEqual(shown(expected));
  });

  test("is null where none is set for the year", async () => {
    await kit.store({ graduation_target: [{ ...national, year: 2019 }] });
    expect(await targetOf("35")).toEqual({ target: null });
  });

  test("of many regions is read once", async () => {
    await kit.store({ graduation_target: [national, provincial] });
    const { statements } = await kit.askRegions(["35", "33", "63.01"], "graduation(year: 2020) { target { value } }");
    expect(statements.map(({ name }) => name)).toEqual(["graduationByRegion", "targetsByYear"]);
  });
});

describe("complaints", () => {
  test("are told by category, and are not available where nobody reports them", async () => {
    const row = complaint({ region_code: "53.14", year: 2023 });
    await kit.store({ complaint_rollup: [row] });
    const fields = "filed resolved byCategory { category complaints } provenance absence { reason }";
    const { regions, statements } = await kit.askRegions(["53.14", "53"], `complaints(year: 2023) { ${fields} }`);
    expect(regions.map(({ complaints }) => complaints)).toEqual([
      {
        filed: row.filed,
        resolved: row.resolved,
        byCategory: [
          { category: "INVALID_DATA", complaints: row.invalid_data },
          { category: "NOT_DISBURSED", complaints: row.not_disbursed },
          { category: "UNDESERVING", complaints: row.undeserving },
          { category: "DEDUCTION", complaints: row.deduction },
          { category: "OTHER", complaints: row.other },
        ],
        provenance: SOURCES.synthetic.provenance,
        absence: null,
      },
      { filed: null, resolved: null, byCategory: null, provenance: null, absence: { reason: "NOT_AVAILABLE" } },
    ]);
    expect(statements).toHaveLength(1);
  });
});

describe("agreed actions", () => {
  test("are told for regencies and above; below them there are none by definition", async () => {
    const row = coordination({ region_code: "53.14", year: 2023 });
    await kit.store({ coordination_rollup: [row] });
    const codes = ["53.14", "53", "53.14.01", "53.14.01.2001"];
    const { regions } = await kit.askRegions(
      codes,
      "coordination(year: 2023) { agreed done overdue absence { reason } }",
    );
    const none = { agreed: null, done: null, overdue: null };
    expect(regions.map(({ coordination: summary }) => summary)).toEqual([
      { agreed: row.agreed, done: row.done, overdue: row.overdue, absence: null },
      { ...none, absence: { reason: "NOT_AVAILABLE" } },
      { ...none, absence: { reason: "NOT_APPLICABLE" } },
      { ...none, absence: { reason: "NOT_APPLICABLE" } },
    ]);
  });
});

test("a year outside 2000 to 2099 is refused on its field, and the others are answered", async () => {
  await kit.store({ complaint_rollup: [complaint({ region_code: "35", year: 2023 })] });
  const fields = "code good: complaints(year: 2023) { filed } bad: complaints(year: 1999) { filed }";
  const { regions, errors } = await kit.askRegions(["35", "53"], fields);
  expect(regions.map(({ good, bad }) => [good, bad])).toEqual([
    [{ filed: expect.any(Number) }, null],
    [{ filed: null }, null],
  ]);
  expect(errors.map(({ path, extensions }) => [path, extensions])).toEqual(
    [0, 1].map((place) => [["_entities", place, "bad"], { code: "YEAR_MALFORMED", details: { value: 1999 } }]),
  );
});
