import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { buildSchema, isEnumType } from "graphql";
import type { Config } from "../../platform/config.ts";
import { UNITS } from "../../platform/measures/measure.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { REGION_KIND } from "../../subgraphs/synergy/region-kind.ts";
import { seededConfig } from "../support/seeded-sources.ts";
import { type GraphAnswer, startTestGraph, type TestGraph } from "../support/test-graph.ts";

const QUESTION = readFileSync(
  new URL("../../portal/pages/query/queries/5-desa-jawa-timur.graphql", import.meta.url),
  "utf8",
);

let config: Config;
let graph: TestGraph;
beforeAll(async () => {
  config = await seededConfig();
  graph = await startTestGraph("compiled", { SYNERGY_WAIT_MS: 60_000 });
}, 120_000);
afterAll(() => graph.stop());

const rowsIn = async (url: string | undefined, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

interface Synergy {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly region: { readonly code: string; readonly [stage: string]: unknown };
    readonly families: number;
    readonly enterprises: number;
    readonly fundPerFamily: number;
  }[];
}

const synergyIn = ({ data, errors }: GraphAnswer): Synergy => {
  expect(errors).toBeUndefined();
  return (data as unknown as { synergy: Synergy }).synergy;
};

/**
 * The same question in SQL over each of the databases, put together here as no single statement could: the last known families of
 * the year as the open door sees them (nothing of more than 300 families is hidden), active enterprises and ceiling of the year.
 */
const inSql = async () => {
  const families = await rowsIn(
    config.SOCIAL_WELFARE_DATABASE_URL,
    `select distinct on (region_code) region_code as code, families::float8 as families
     from family_rollup where region_code like '35.__.__.____' and period like '2024%' and hidden & 2 = 0
     order by region_code, known_at desc`,
  );
  const development = await rowsIn(
    config.VILLAGE_DEVELOPMENT_DATABASE_URL,
    `select region_code as code, e.active::float8 as active, f.ceiling::float8 as ceiling
     from enterprise_rollup e join village_fund_rollup f using (region_code, year)
     where region_code like '35.__.__.____' and year = 2024`,
  );
  const byCode = new Map(development.map((row) => [row["code"], row]));
  return families
    .flatMap(({ code, families: count }) => {
      const { active, ceiling } = byCode.get(code) ?? {};
      const isMeant = Number(count) > 300 && active === 0;
      return isMeant && typeof ceiling === "number"
        ? [{ code: String(code), families: Number(count), perFamily: ceiling / Number(count) }]
        : [];
    })
    .toSorted((a, b) => b.perFamily - a.perFamily || (a.code < b.code ? -1 : 1));
};

/** What villages were paid in a stage of 2024: all by the bank that paid most in their regency, as the open door sees it. */
const paymentsInSql = (codes: readonly string[]) =>
  rowsIn(
    config.DISBURSEMENT_DATABASE_URL,
    `select d.region_code as code, right(d.period, 1) as stage, main.name as bank,
       case when d.hidden & 2 = 0 then d.credited_families end as families,
       case when d.hidden & 2 = 0 then d.credited_amount::float8 end as amount
     from disbursement_rollup d
     cross join lateral (
       select bank.name from bank_rollup paid join bank on bank.id = paid.bank_id
       where paid.region_code = left(d.region_code, 5) and paid.programme = d.programme and paid.period = d.period
       order by paid.credited_amount desc, bank.id limit 1
     ) main
     where d.region_code in (${codes.map((code) => pg.escapeLiteral(code)).join(", ")})
       and d.programme = 'PKH' and d.period in ('2024-T2', '2024-T3', '2024-T4')`,
  );

describe("villages of Jawa Timur with more than 300 PKH families and no active enterprise, by village fund per family", () => {
  test("are one query, whose rows are those of SQL over the databases", async () => {
    const expected = await inSql();
    const { totalCount, nodes } = synergyIn(await graph.ask(QUESTION));
    expect(expected.length).toBeGreaterThan(100);
    expect(totalCount).toBe(expected.length);
    expect(
      nodes.map(({ region, families, enterprises, fundPerFamily }) => [
        region.code,
        families,
        enterprises,
        fundPerFamily,
      ]),
    ).toEqual(expected.slice(0, 50).map(({ code, families, perFamily }) => [code, families, 0, perFamily]));
  }, 60_000);

  test("have each their three latest payments by bank, which are those of SQL over the treasury's database", async () => {
    const { nodes } = synergyIn(await graph.ask(QUESTION));
    const expected = await paymentsInSql(nodes.map(({ region }) => region.code));
    expect(expected.length).toBe(3 * 50);
    for (const { code, stage, bank, families, amount } of expected) {
      const region = nodes.find((node) => node.region.code === code)?.region;
      expect(region?.[`stage${String(stage)}`]).toEqual({
        byBank: [{ bank: { name: bank }, credited: { families, amount } }],
      });
    }
  }, 60_000);

  test("have beside them what the other sources know, such as their latest payments by bank", async () => {
    const answer = await graph.ask(QUESTION);
    const { nodes } = synergyIn(answer);
    const codes = nodes.map(({ region }) => region.code);
    const fragments = QUESTION.slice(QUESTION.indexOf("fragment LatestPayments"));
    const direct = await graph.ask(
      `query ($codes: [RegionCode!]) { regions(codes: $codes) { nodes { ...LatestPayments } } } ${fragments}`,
      { codes },
    );
    expect(direct.errors).toBeUndefined();
    const regions = new Map(
      (direct.data as unknown as { regions: { nodes: { code: string }[] } }).regions.nodes.map((region) => [
        region.code,
        region,
      ]),
    );
    expect(nodes.map(({ region }) => region)).toEqual(codes.map((code) => regions.get(code)));
    expect(answer.calls.toSorted()).toEqual(["disbursement", "synergy"]);
  }, 60_000);

  test("are found whatever engine asks", async () => {
    const other = await startTestGraph("apollo", { SYNERGY_WAIT_MS: 60_000 });
    try {
      expect(synergyIn(await other.ask(QUESTION))).toEqual(synergyIn(await graph.ask(QUESTION)));
    } finally {
      await other.stop();
    }
  }, 120_000);
});

describe("the catalogue", () => {
  const search = async (words: string): Promise<readonly string[]> => {
    const { data } = await graph.ask("query ($words: String) { measures(search: $words) { id } }", { words });
    return (data as unknown as { measures: { id: string }[] }).measures.map(({ id }) => id);
  };

  test.each([
    ["dana desa", "VILLAGE_FUND_CEILING"],
    ["village fund", "VILLAGE_FUND_CEILING"],
    ["BUMDes aktif", "ENTERPRISES_ACTIVE"],
    ["active enterprises", "ENTERPRISES_ACTIVE"],
    ["lansia", "PKH_ELDERLY"],
    ["elderly", "PKH_ELDERLY"],
    ["pengaduan", "COMPLAINTS_FILED"],
    ["complaint", "COMPLAINTS_FILED"],
    ["penerima PKH", "PKH_FAMILIES"],
    ["recipients", "PKH_FAMILIES"],
    ["pendamp", "PKH_FACILITATORS"],
  ])("is found by “%s”", async (words, id) => {
    expect(await search(words)).toContain(id);
  });

  test("has a name in the schema for everything that is published, and nothing else", async () => {
    const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));
    const valuesOf = (name: string): string[] => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const tables = SUBGRAPHS.flatMap((subgraph) =>
      "measures" in subgraph && subgraph.measures ? subgraph.measures.tables : [],
    );
    expect(valuesOf("MeasureId").toSorted()).toEqual(
      tables.flatMap(({ measures }) => measures.map(({ id }) => id)).toSorted(),
    );
    const attributes = tables.flatMap((table) => table.attributes ?? []).map(({ id }) => id);
    expect(valuesOf("AttributeId").toSorted()).toEqual([REGION_KIND.id, ...attributes].toSorted());
    expect(valuesOf("MeasureUnit").toSorted()).toEqual(UNITS.toSorted());
    const { data } = await graph.ask("{ measures { source } }");
    const sources = (data as unknown as { measures: { source: string }[] }).measures.map(({ source }) => source);
    expect(valuesOf("MeasureSource").toSorted()).toEqual([...new Set(sources)].toSorted());
  });
});
