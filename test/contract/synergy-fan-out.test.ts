import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const QUERY = `
  query SynergyFanOut($level: RegionLevel!, $first: Int!) {
    regions(within: "35", level: $level, first: $first) {
      nodes {
        code name
        welfare(period: "2024") { families absence { reason } }
        villageFund(year: 2024) { ceiling realised absence { reason } }
        villageIndex(year: 2024) { score status absence { reason } }
        villageEnterpriseSummary(year: 2024) { active total absence { reason } }
        disbursement(period: "2024", programme: PKH) {
          ordered { amount } credited { amount } withdrawn { amount } absence { reason }
        }
      }
      pageInfo { hasNextPage }
    }
  }`;

const SUMMARIES = ["villageFund", "villageIndex", "villageEnterpriseSummary", "welfare", "disbursement"] as const;

type Summary = Readonly<Record<string, unknown>> & { readonly absence: { readonly reason: string } | null };
type Row = Readonly<Record<(typeof SUMMARIES)[number], Summary>> & { readonly code: string; readonly name: string };

const rowsOf = (data: unknown): readonly Row[] => (data as { regions: { nodes: Row[] } }).regions.nodes;

const isFilled = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.values(value).every(isFilled) : value !== null;

/** Every figure is there, or the summary says why not. */
const isExplained = ({ absence, ...figures }: Summary): boolean => absence !== null || isFilled(figures);

describe.each(ENGINES)("the synergy fan-out with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  test("fills 38 regencies from three sources with one call each and one statement a summary", async () => {
    await graph.ask(QUERY, { level: "REGENCY", first: 100 });
    const { data, errors, calls, statements } = await graph.ask(QUERY, { level: "REGENCY", first: 100 });
    expect(errors).toBeUndefined();
    const rows = rowsOf(data);
    expect(rows).toHaveLength(38);
    for (const row of rows)
      for (const summary of SUMMARIES)
        expect([row.code, summary, isExplained(row[summary])]).toEqual([row.code, summary, true]);
    expect(calls.toSorted()).toEqual(["disbursement", "social-welfare", "village-development"]);
    expect(statements.map(({ name }) => name).toSorted()).toEqual([
      "enterpriseSummaryByRegion",
      "familiesByRegion",
      "listRegions",
      "stepsByRegion",
      "villageFundByRegion",
      "villageIndexByRegion",
    ]);
  });

  test("only what cannot exist is missing: kota that have kelurahan only", async () => {
    const { data } = await graph.ask(QUERY, { level: "REGENCY", first: 100 });
    const rows = rowsOf(data);
    expect(rows.filter((row) => row.welfare.absence !== null || row.disbursement.absence !== null)).toEqual([]);
    const without = rows.filter((row) => row.villageFund.absence !== null);
    expect(new Set(without.map((row) => row.villageFund.absence?.reason))).toEqual(new Set(["NOT_APPLICABLE"]));
    expect(without.filter(({ name }) => !name.startsWith("Kota "))).toEqual([]);
  });

  test("fills 8,494 villages at the same number of calls and statements", async () => {
    await graph.ask(QUERY, { level: "VILLAGE", first: 10_000 });
    const { data, errors, calls, statements } = await graph.ask(QUERY, { level: "VILLAGE", first: 10_000 });
    expect(errors).toBeUndefined();
    const rows = rowsOf(data);
    expect(rows).toHaveLength(8_494);
    expect(calls).toHaveLength(3);
    expect(statements).toHaveLength(6);
    const unexplained = rows.flatMap((row) => SUMMARIES.filter((summary) => !isExplained(row[summary])));
    expect(unexplained).toEqual([]);
    const reasons = new Set(
      rows.filter(({ code }) => code.charAt(9) === "1").map(({ villageFund }) => villageFund.absence?.reason),
    );
    expect([...reasons]).toEqual(["NOT_APPLICABLE"]);
  });
});
