import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { ImportSummary } from "../../../platform/import/run-import.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { type ImportSource, openImportSource } from "../../support/import-source.ts";
import { describeSharedFile } from "../../support/shared-data.ts";

const TRILLION = 1_000_000_000_000;
const FUND = "{ ceiling additional realised provenance }";

describeSharedFile("dana_desa_by_regency_2023_2024.csv", (file) => {
  let source: ImportSource;
  let run: ImportSummary;

  beforeAll(async () => {
    source = await openImportSource(villageDevelopment, ["data_source", "village_fund_rollup"]);
    run = await source.importFile("village-fund-regency", file);
  }, 120_000);
  afterAll(() => source.stop());

  const fundOf = (code: string, year: number) => source.region(code, `villageFund(year: ${year}) ${FUND}`);

  test("is taken row by row: no name is unknown, and what is above its ceiling is flagged", () => {
    expect(run).toMatchObject({ outcome: "DONE", rowsRead: 869, rowsTaken: 869, rowsRefused: 0, cellsCorrected: 0 });
    expect(run.reasons).toEqual({
      REALISED_ABOVE_CEILING: 430,
      NOT_DETAILED_BY_REGION: 1,
      STATED_TOTAL_REPLACED: 1, // what was published for the nation is not their sum
    });
  });

  test("keeps what was realised above the ceiling", async () => {
    const [above] = await source.look<{ count: string }>(
      `select count(*) from village_fund_rollup where year = 2023 and length(region_code) = 5 and realised > ceiling`,
    );
    expect(Number(above?.count)).toBe(430);
  });

  test("makes the nation's ceiling of 2023 out of its regencies, beside what was not detailed", async () => {
    expect(await fundOf("ID", 2023)).toMatchObject({
      villageFund: { ceiling: 68 * TRILLION, additional: 2 * TRILLION, provenance: "IMPORTED" },
    });
    expect(await fundOf("ID", 2024)).toMatchObject({ villageFund: { ceiling: 69 * TRILLION, additional: null } });
  });

  test("leaves what is not stated unknown: nine regencies of 2024, and the provinces and the nation over them", async () => {
    const unknown = await source.look<{ code: string }>(
      `select region_code as code from village_fund_rollup where year = 2024 and realised is null order by region_code`,
    );
    const codes = unknown.map(({ code }) => code);
    const regencies = codes.filter((code) => code.length === 5);
    expect(regencies).toHaveLength(9);
    expect(codes).toEqual([...new Set([...regencies, ...regencies.map((code) => code.slice(0, 2)), "ID"])].toSorted());
    expect(await fundOf(regencies[0] ?? "", 2024)).toMatchObject({ villageFund: { realised: null } });
  });

  test("is answered by the graph for each of its regencies, and for no village any more", async () => {
    const stated = parse<Record<string, string>>(readFileSync(file), { columns: true })
      .filter((row) => row["regency_code"] !== "")
      .map((row) => [row["regency_code"], row["year"], row["pagu_idr"], row["realised_idr"] || null].join("/"));
    const written = await source.look<{ row: string }>(
      `select concat_ws('/', region_code, year, ceiling, coalesce(realised::text, '')) as row
       from village_fund_rollup where year in (2023, 2024) and length(region_code) = 5`,
    );
    expect(written.map(({ row }) => row).toSorted()).toEqual(stated.toSorted());
    const levels = await source.look<{ length: number }>(
      `select distinct length(region_code) from village_fund_rollup where year in (2023, 2024) order by 1`,
    );
    expect(levels.map(({ length }) => length)).toEqual([2, 5]);
    expect(await fundOf("33.07", 2023)).toMatchObject({ villageFund: { provenance: "IMPORTED" } });
  });

  test("breaks no rule of the source, and is known when it comes again", async () => {
    expect(await source.broken()).toEqual([]);
    expect(await source.importFile("village-fund-regency", file)).toMatchObject({ outcome: "BEFORE" });
  });
});
