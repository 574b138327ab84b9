import { beforeAll, expect, test } from "@jest/globals";
import { EXPECTED_ROWS } from "../../../../data/demo/expected-rows.ts";
import { type PublishedFigure, readPublished } from "../../../../data/read-published.ts";
import { loadRegionReference, type RegionReference } from "../../../../platform/regions/reference.ts";
import { ANCHOR_READERS, readProgramme, type RowsOf } from "./anchor-readers.ts";
import { isExpectedIn } from "./expected-rows.ts";
import { createEnterpriseWatcher } from "./enterprise-watcher.ts";
import { createFigureWatcher, type NamedRow } from "./figure-watcher.ts";
import { createRuleWatcher } from "./rule-watcher.ts";
import { createSumWatcher } from "./sum-watcher.ts";
import { createDigest, createRowCounter, survey } from "./survey.ts";

/** Of the rows of every generated table, with the default seed. It changes only when the data is meant to change. */
const DIGEST = "8146335152c246c17f43e49a5106bc010f119d8d87b13b566e60a9f41b58abf5";

/** Large tables in which nothing is published. */
const WITHOUT_ANCHORS: readonly string[] = [
  "welfare_flow_rollup",
  "complaint_rollup",
  "village_enterprise",
  "bank_rollup",
];

const anchored: readonly PublishedFigure[] = Object.values(readPublished().figures)
  .flat()
  .filter(({ anchors }) => anchors !== "");

const readAnchor = (figure: PublishedFigure, rowsOf: RowsOf): unknown => {
  const measure = /^\w+/.exec(figure.anchors)?.[0] ?? "";
  return figure.anchors.includes(".") ? readProgramme(figure, rowsOf) : ANCHOR_READERS[measure]?.(figure, rowsOf);
};

/** Published figures that the generated ones differ from. */
const differing = (rowsOf: RowsOf): readonly string[] =>
  anchored.flatMap((figure) => {
    const value = readAnchor(figure, rowsOf);
    return value === figure.value
      ? []
      : [`${figure.anchors} ${figure.regionCode}: ${figure.value}, not ${String(value)}`];
  });

/** A province and a city without desa, and a kelurahan. */
const KELURAHAN_ONLY = ["31", "35.78", "35.78.01.1001"];
const kept = new Set([...anchored.map(({ regionCode }) => regionCode), ...KELURAHAN_ONLY, "75"]);
const figures = createFigureWatcher(kept);
const digest = createDigest();
const rules = createRuleWatcher();
const enterprises = createEnterpriseWatcher();
const counter = createRowCounter();
let regions: readonly RegionReference[] = [];
let sums: ReturnType<typeof createSumWatcher>;

beforeAll(async () => {
  regions = await loadRegionReference();
  sums = createSumWatcher(regions, isExpectedIn(regions));
  survey(regions, undefined, [figures, digest, rules, enterprises, sums, counter]);
}, 120_000);

test("every published figure that is an anchor comes out of the generated data", () => {
  expect(anchored.length).toBeGreaterThan(150);
  expect(differing(figures.rowsOf)).toEqual([]);
});

test("every rollup is the sum of its parts, at every level, in every period and column", () => {
  expect(sums.problems().slice(0, 10)).toEqual([]);
  expect(sums.rows()).toBeGreaterThan(1_000_000);
});

test("the number of rows is about what a load tells beforehand", () => {
  const expected = Object.values(EXPECTED_ROWS.seed).reduce((sum, rows) => sum + rows, 0);
  expect(Math.abs(counter.rows() / expected - 1)).toBeLessThan(0.05);
});

test("every row keeps to the rules of its table", () => {
  expect(rules.broken().slice(0, 10)).toEqual([]);
});

test("the listed enterprises are those that their villages count", () => {
  expect(enterprises.differing()).toEqual([]);
});

test("banks add up to what was credited, and cohorts to the families", () => {
  const total = (rows: readonly NamedRow[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const at = (row: NamedRow) => `${String(row["programme"])} ${String(row["period"])}`;
  for (const region of [...kept].filter((code) => code.length <= 5)) {
    const [banks, payments] = [figures.rowsOf("bank_rollup", region), figures.rowsOf("disbursement_rollup", region)];
    for (const payment of payments) {
      const shares = banks.filter((row) => at(row) === at(payment));
      expect([region, at(payment), total(shares, "credited_families"), total(shares, "credited_amount")]).toEqual([
        region,
        at(payment),
        payment["credited_families"],
        payment["credited_amount"],
      ]);
    }
    const families = figures.rowsOf("family_rollup", region);
    const cohorts = figures.rowsOf("cohort_rollup", region);
    for (const period of new Set(cohorts.map((row) => row["period"])))
      expect(
        total(
          cohorts.filter((row) => row["period"] === period),
          "families",
        ),
      ).toBe(families.find((row) => row["period"] === period)?.["families"]);
  }
});

test("a published headline names its publication, everything else the demo source", () => {
  const row = (table: string, region: string, key: string, value: unknown) =>
    figures.rowsOf(table, region).find((candidate) => candidate[key] === value);
  const sources = (found: NamedRow | undefined) => [found?.["source_id"], found?.["detail_source_id"]];
  expect(sources(row("family_rollup", "63", "period", "2023"))).toEqual(["fr1", "demo"]);
  expect(sources(row("family_rollup", "63", "period", "2024"))).toEqual(["demo", "demo"]);
  expect(sources(row("disbursement_rollup", "35", "period", "2020-T1"))).toEqual(["fr4", "demo"]);
  expect(sources(row("facilitation_rollup", "35.20", "year", 2022))).toEqual([
    "ppid-magetan-2022",
    "ppid-magetan-2022",
  ]);
});

test("a province whose regencies are all published has their sum", () => {
  const gorontalo = figures.rowsOf("family_rollup", "75").find((row) => row["period"] === "2016");
  expect([gorontalo?.["families"], gorontalo?.["source_id"]]).toEqual([27_085, "antara-gorontalo-2016"]);
});

test("what has kelurahan only has families, and no village fund, index or enterprise", () => {
  for (const region of KELURAHAN_ONLY) {
    expect(figures.rowsOf("family_rollup", region)).not.toEqual([]);
    for (const table of ["village_fund_rollup", "village_index_rollup", "enterprise_rollup"])
      expect(figures.rowsOf(table, region)).toEqual([]);
  }
});

test("the same seed gives the same rows on every machine", () => {
  expect(digest.value()).toBe(DIGEST);
});

test("another seed gives other rows around the same published figures", () => {
  const other = createFigureWatcher(kept);
  survey(regions, "another", [other], ({ table }) => !WITHOUT_ANCHORS.includes(table));
  expect(differing(other.rowsOf)).toEqual([]);
  expect(other.rowsOf("family_rollup", "35.78")).not.toEqual(figures.rowsOf("family_rollup", "35.78"));
}, 120_000);
