import { afterAll, beforeAll, describe, expect, it, test } from "@jest/globals";
import type { Texts } from "../../presentation/language.ts";
import type { ReportDocument } from "../../presentation/report-document.ts";
import { cellOf, cellsOf, documentOf, headlineOf, type ReportParameters, tableOf } from "../support/report-kit.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
let analyst: string;
beforeAll(async () => {
  graph = await startTestGraph("compiled", {
    SYNERGY_WAIT_MS: 60_000,
    SUBGRAPH_TIMEOUT_MS: 60_000,
    REQUEST_TIMEOUT_MS: 60_000,
  });
  analyst = await graph.tokenFor("analyst");
}, 120_000);
afterAll(() => graph.stop());

const report = (parameters: ReportParameters, token?: string): Promise<ReportDocument> =>
  documentOf(graph, parameters, token);

describe("the report of Jawa Timur in the first semester of 2020", () => {
  it("has what its governor told of it", async () => {
    const document = await report({ region: "35", period: "2020-S1" });
    const of = (id: string) => headlineOf(document, id).figure;
    expect(of("pkh-credited")).toMatchObject({ value: 3_215_966_118_000, provenance: "PUBLISHED", asOf: "2020-06" });
    expect(of("pkh-families")).toMatchObject({ value: 1_706_107, period: "2020-06", sources: ["fr4"] });
    expect(of("graduation-rate")).toMatchObject({ value: 4.6, period: "2020", provenance: "PUBLISHED" });
    const payments = tableOf(document, "payments");
    const told = [
      [1_538_948, 1_041_164_050_000],
      [1_599_700, 1_060_350_575_000],
      [1_691_216, 368_905_047_000],
      [1_705_983, 371_562_832_000],
      [1_706_107, 373_983_614_000],
      [1_706_107, 3_215_966_118_000],
    ];
    expect(
      payments.rows.map((_, row) =>
        ["pkh-credited-families", "pkh-credited"].map((column) => cellOf(payments, row, column).value),
      ),
    ).toEqual(told);
    expect(document.sources.map(({ id }) => id)).toContain("fr4");
  });

  it("says of every figure of a year that it is of the year", async () => {
    const { headlines } = await report({ region: "35", period: "2020-S1" });
    const yearly = headlines.filter(({ figure }) => figure.period === "2020").map(({ id }) => id);
    expect(yearly).toEqual([
      "graduation-rate",
      "village-fund-ceiling",
      "village-fund-realised",
      "village-fund-per-family",
      "enterprises-active",
      "villages-without-enterprise",
      "village-index",
      "cost-share-appeal",
    ]);
  });
});

const PLACES = ["ID", "35", "33.07", "35.01.01", "35.01.01.2001", "35.71.01.1001", "53.14.01"];

/** The same figures, asked of the graph in other words. */
const QUERY = `query ($code: RegionCode!) {
  region(code: $code) {
    welfare(period: "2024") { families entitled }
    disbursement(period: "2024") { credited { amount families } withdrawn { amount } }
    villageFund(year: 2024) { ceiling realised villages }
    villageEnterpriseSummary(year: 2024) { active villagesWithEnterprise }
    villageIndex(year: 2024) { score }
    graduation(year: 2024) { rate graduated }
    costShare(year: 2024) { appealAmount }
    children(first: 1000) { nodes { code complaints(year: 2024) { filed } welfare(period: "2024") { families } } }
  }
}`;

interface Answered {
  readonly welfare: { readonly families: number | null; readonly entitled: number | null };
  readonly disbursement: {
    readonly credited: { readonly amount: number | null; readonly families: number | null } | null;
    readonly withdrawn: { readonly amount: number | null } | null;
  };
  readonly villageFund: Readonly<Record<"ceiling" | "realised" | "villages", number | null>>;
  readonly villageEnterpriseSummary: Readonly<Record<"active" | "villagesWithEnterprise", number | null>>;
  readonly villageIndex: { readonly score: number | null };
  readonly graduation: Readonly<Record<"rate" | "graduated", number | null>>;
  readonly costShare: { readonly appealAmount: number | null };
  readonly children: {
    readonly nodes: readonly {
      readonly code: string;
      readonly complaints: { readonly filed: number | null };
      readonly welfare: { readonly families: number | null };
    }[];
  };
}

describe.each([["the open door"], ["an analyst"]])("for %s", (who) => {
  it.each(PLACES)("the report of %s has the figures of the graph", async (code) => {
    const token = who === "an analyst" ? analyst : undefined;
    const document = await report({ region: code, period: "2024" }, token);
    const answer = await graph.ask(QUERY, { code }, token === undefined ? {} : { token });
    expect(answer.errors).toBeUndefined();
    const { region } = answer.data as { readonly region: Answered }; // as asked
    const value = (id: string): number | null => headlineOf(document, id).figure.value;
    const { villages } = region.villageFund;
    const having = region.villageEnterpriseSummary.villagesWithEnterprise;
    expect(document.headlines.map(({ id }) => [id, value(id)])).toEqual([
      ["pkh-credited", region.disbursement.credited?.amount ?? null],
      ["pkh-families", region.welfare.families],
      ["graduation-rate", region.graduation.rate],
      ["village-fund-ceiling", region.villageFund.ceiling],
      ["village-fund-realised", region.villageFund.realised],
      ["village-fund-per-family", divided(region.villageFund.ceiling, region.welfare.families)],
      ["enterprises-active", region.villageEnterpriseSummary.active],
      ["villages-without-enterprise", villages === null || having === null ? null : villages - having],
      ["village-index", region.villageIndex.score],
      ["cost-share-appeal", region.costShare.appealAmount],
    ]);
    const steps = tableOf(document, "steps");
    expect([0, 2, 3].map((row) => cellOf(steps, row, "step-amount").value)).toEqual([
      region.welfare.entitled,
      region.disbursement.credited?.amount ?? null,
      region.disbursement.withdrawn?.amount ?? null,
    ]);
    const { nodes } = region.children;
    const shown = document.sections.find(({ id }) => id === "children")?.tables[0];
    expect(shown?.rows.map(({ region: child }) => child?.code) ?? []).toEqual(nodes.map((child) => child.code));
    for (const child of nodes) {
      const of = (column: string) => (shown === undefined ? null : cellOf(shown, child.code, column).value);
      expect([of("pkh-families"), of("complaints-filed")]).toEqual([child.welfare.families, child.complaints.filed]);
    }
  });
});

const divided = (of: number | null, per: number | null): number | null =>
  of === null || per === null || per === 0 ? null : Math.round((of / per) * 100) / 100;

test("who may see more gets more of a report, and hidden figures say that they are", async () => {
  const parameters = { region: "35.01.01", period: "2024" };
  const hiddenIn = (document: ReportDocument): number =>
    cellsOf(document).filter(({ missing }) => missing === "SUPPRESSED").length;
  const [open, more] = [await report(parameters), await report(parameters, analyst)];
  expect(hiddenIn(open)).toBeGreaterThan(hiddenIn(more));
  expect(hiddenIn(more)).toBeGreaterThan(0);
  const notes = open.sections.find(({ id }) => id === "children")?.notes ?? [];
  expect(notes.some(({ id, en }) => id.includes("Dirahasiakan") && en.includes("Hidden"))).toBe(true);
});

/** Every text of a document, wherever it stands. */
const textsIn = (value: unknown): readonly Texts[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("id" in value && "en" in value && Object.keys(value).length === 2) return [value as Texts];
  return Object.values(value).flatMap(textsIn);
};

/** What has to hold of any report whatever. */
const expectSound = (document: ReportDocument): void => {
  for (const { id, en } of textsIn(document)) {
    expect([id.trim(), en.trim()]).not.toContain("");
    expect(`${id} ${en}`).not.toMatch(/undefined|NaN|null|\[object/);
  }
  const sources = new Set(document.sources.map(({ id }) => id));
  for (const { figure } of document.headlines) {
    expect(figure.value === null).toBe(figure.missing !== null);
    expect(figure.sources.filter((id) => !sources.has(id))).toEqual([]);
  }
  for (const cell of cellsOf(document)) {
    expect(cell.value === null).toBe(cell.missing !== null);
    if (cell.origin === undefined) continue;
    expect(cell.origin.sources.filter((id) => !sources.has(id))).toEqual([]);
    // What is known is known from somewhere.
    if (cell.value !== null) expect(cell.origin.provenance).not.toBeNull();
  }
  const ids = document.sections.flatMap(({ tables, charts }) => [
    tables.map(({ id }) => `table ${id}`),
    charts.map(({ id }) => `chart ${id}`),
  ]);
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  for (const { columns, rows } of document.sections.flatMap(({ tables }) => tables)) {
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
  }
  const synthetic = cellsOf(document).some(({ origin }) => origin?.provenance === "SYNTHETIC");
  expect(document.isSynthetic || !synthetic).toBe(true);
};

test("one definition serves all 38 provinces: the same sections, columns and headlines, each sound", async () => {
  const nation = await report({ region: "ID", period: "2024" });
  const provinces = tableOf(nation, "children").rows.flatMap(({ region }) => region?.code ?? []);
  expect(provinces).toHaveLength(38);
  const shapes = new Set<string>();
  for (const region of provinces) {
    const document = await report({ region, period: "2024" });
    expectSound(document);
    shapes.add(
      JSON.stringify([
        document.headlines.map(({ id }) => id),
        document.sections.map(({ id }) => id),
        tableOf(document, "children").columns.map(({ id }) => id),
      ]),
    );
  }
  expect(shapes.size).toBe(1);
}, 120_000);

test.each([
  ...PLACES.map((region): [string, ReportParameters] => [region, { region, period: "2024" }]),
  ["35 in 2020-S1", { region: "35", period: "2020-S1" }],
  ["35 in April 2020", { region: "35", period: "2020-04" }],
  ["35 in a year before all figures", { region: "35", period: "2001" }],
  ["a village beside a province", { region: "35.01.01.2001", period: "2024", "against-region": "33" }],
])("the report of %s is sound", async (_, parameters) => {
  expectSound(await report(parameters));
});

test("a village has no regions inside, and its own enterprises", async () => {
  const document = await report({ region: "35.01.01.2001", period: "2024" });
  expect(document.sections.map(({ id }) => id)).not.toContain("children");
  expect(document.sections.map(({ id }) => id)).not.toContain("attention");
  const summary = await graph.ask(`{ region(code: "35.01.01.2001") { villageEnterprises { name status } } }`);
  const { region } = summary.data as { region: { villageEnterprises: readonly { name: string; status: string }[] } };
  expect(region.villageEnterprises.length).toBeGreaterThan(0);
  expect(tableOf(document, "village-enterprises").rows.map(({ cells }) => cells[0]?.value)).toEqual(
    region.villageEnterprises.map(({ name }) => name),
  );
});

test("a ward has no village fund by definition, and says so", async () => {
  const document = await report({ region: "35.71.01.1001", period: "2024" });
  expect(headlineOf(document, "village-fund-ceiling").figure).toMatchObject({ value: null, missing: "NOT_APPLICABLE" });
});

test("without a period the report is of the latest year for which most sources have figures", async () => {
  // Village enterprises are not known of 2025.
  expect((await report({ region: "35" })).period).toBe("2024");
});

test("villages that need attention have no active enterprise and more families than three quarters of all", async () => {
  const document = await report({ region: "35", period: "2024" });
  const table = tableOf(document, "attention");
  const answer = await graph.ask(`{
    all: synergy(within: "35", level: VILLAGE, period: "2024", first: 10000) {
      nodes { region { code } families: value(of: PKH_FAMILIES) active: value(of: ENTERPRISES_ACTIVE) }
    }
  }`);
  interface Row {
    readonly region: { readonly code: string };
    readonly families: number | null;
    readonly active: number | null;
  }
  const { nodes } = (answer.data as { all: { nodes: readonly Row[] } }).all;
  const counts = nodes.flatMap(({ families }) => families ?? []).toSorted((a, b) => b - a);
  const least = counts[Math.ceil(counts.length / 4) - 1] ?? 0;
  const expected = nodes.filter(({ families, active }) => (families ?? 0) >= least && active === 0);
  expect(table.total).toBe(expected.length);
  expect(table.rows).toHaveLength(50);
  const codes = new Set(expected.map(({ region }) => region.code));
  expect(table.rows.filter(({ region }) => !codes.has(region?.code ?? ""))).toEqual([]);
});

test("a comparison has both sides, their difference and its percentage, as the two reports tell them", async () => {
  const document = await report({ region: "35", period: "2024", "against-region": "33", "against-period": "2023" });
  const other = await report({ region: "33", period: "2023" });
  expect(document.against).toMatchObject({ region: { code: "33", name: "Jawa Tengah" }, period: "2023" });
  const table = tableOf(document, "comparison-money");
  const row = table.rows.findIndex(({ cells }) => cells[0]?.value === "PKH tersalur");
  const of = (column: string): number => Number(cellOf(table, row, column).value);
  const [mine, theirs] = [document, other].map((each) => headlineOf(each, "pkh-credited").figure.value ?? Number.NaN);
  expect([of("own"), of("other")]).toEqual([mine, theirs]);
  expect(of("difference")).toBe((mine ?? 0) - (theirs ?? 0));
  expect(of("percent")).toBeCloseTo((((mine ?? 0) - (theirs ?? 0)) / (theirs ?? 1)) * 100, 2);
  const chart = document.sections[0]?.charts[0];
  expect(chart).toMatchObject({ kind: "COLUMNS", id: "comparison-money" });
});

test("scores of two kinds of index are not compared", async () => {
  const document = await report({ region: "35", period: "2025", "against-period": "2024" });
  expect(headlineOf(document, "village-index").change).toBeNull();
  expect(cellOf(tableOf(document, "comparison-index"), 0, "difference")).toMatchObject({ value: null });
});
