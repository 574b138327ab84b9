import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import pg from "pg";
import type { Config } from "../../platform/config.ts";
import { FLOW, PAYMENT } from "../../platform/suppression/groups.ts";
import { seededConfig } from "../support/seeded-sources.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// Reconciliations of the demo data, against SQL by hand over the databases of the three sources.

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

/** SQL of a column, null where the open door (1) or everyone (0) may not see its group. */
const seen = (column: string, group: number, bit: number): string =>
  `case when bit_or(hidden) & ${1 << (2 * group + bit)} = 0 then sum(${column})::float8 end`;

interface Place {
  /** Codes of the regions, as a pattern of `like`. */
  readonly codes: string;
  readonly within: string;
  readonly level: string;
  readonly year: string;
}

type Steps = readonly (number | null)[];

/** The four amounts of aid and the three of the village fund, by region, as a viewer sees them. */
const inSql = async ({ codes, year }: Place, bit: number): Promise<ReadonlyMap<string, Steps>> => {
  const lies = `region_code like '${codes}'`;
  const due = await rowsIn(
    config.SOCIAL_WELFARE_DATABASE_URL,
    `select region_code as code, ${seen("entitled", FLOW.ENTITLED, bit)} as entitled
     from welfare_flow_rollup where ${lies} and period like '${year}%' group by region_code`,
  );
  const paid = await rowsIn(
    config.DISBURSEMENT_DATABASE_URL,
    `select region_code as code, ${seen("ordered_amount", PAYMENT.OTHER_STEPS, bit)} as ordered,
       ${seen("credited_amount", PAYMENT.CREDITED, bit)} as credited,
       ${seen("withdrawn_amount", PAYMENT.OTHER_STEPS, bit)} as withdrawn
     from disbursement_rollup where ${lies} and programme = 'PKH' and period like '${year}%' group by region_code`,
  );
  const fund = await rowsIn(
    config.VILLAGE_DEVELOPMENT_DATABASE_URL,
    `select region_code as code, (ceiling + coalesce(additional, 0))::float8 as available, transferred::float8 as transferred,
       realised::float8 as realised
     from village_fund_rollup where ${lies} and year = ${year}`,
  );
  const regions = await rowsIn(
    config.SOCIAL_WELFARE_DATABASE_URL,
    `select code from region where code like '${codes}'`,
  );
  const byCode = new Map([...due, ...paid, ...fund].map((row) => [String(row["code"]), {}]));
  for (const row of [...due, ...paid, ...fund]) Object.assign(byCode.get(String(row["code"])) ?? {}, row);
  const names = ["entitled", "ordered", "credited", "withdrawn", "available", "transferred", "realised"];
  return new Map(
    regions.map(({ code }) => {
      const found: Readonly<Record<string, unknown>> = byCode.get(String(code)) ?? {};
      return [String(code), names.map((name) => (found[name] ?? null) as number | null)];
    }),
  );
};

const QUERY = `query ($within: RegionCode!, $level: RegionLevel!, $period: Period!, $orderBy: ReconciliationOrder) {
  combinedReconciliation(within: $within, level: $level, period: $period, orderBy: $orderBy, first: 10000) {
    totalCount
    byStatus { scope status count }
    byFinding { rule { kind } count }
    sources { source asOf freshness }
    nodes {
      region { code name } status
      social { status entitled { amount } ordered { amount } credited { amount } withdrawn { amount } creditedPercent }
      village { status available { amount } transferred { amount } realised { amount } }
      findings { rule { kind } amount }
    }
  }
}`;

interface Told {
  readonly amount: number | null;
}
interface Row {
  readonly region: { readonly code: string; readonly name: string };
  readonly status: string;
  readonly social: {
    readonly status: string;
    readonly entitled: Told;
    readonly ordered: Told;
    readonly credited: Told;
    readonly withdrawn: Told;
    readonly creditedPercent: number | null;
  };
  readonly village: {
    readonly status: string;
    readonly available: Told;
    readonly transferred: Told;
    readonly realised: Told;
  };
  readonly findings: readonly { readonly rule: { readonly kind: string }; readonly amount: number | null }[];
}
interface Answer {
  readonly totalCount: number;
  readonly byStatus: readonly { readonly scope: string; readonly status: string; readonly count: number }[];
  readonly byFinding: readonly { readonly rule: { readonly kind: string }; readonly count: number }[];
  readonly sources: readonly { readonly source: string; readonly asOf: string | null; readonly freshness: string }[];
  readonly nodes: readonly Row[];
}

const ask = async (
  { within, level, year }: Place,
  options: { readonly token?: string; readonly from?: TestGraph; readonly orderBy?: object } = {},
): Promise<Answer> => {
  const { from = graph, orderBy = null, token } = options;
  const { data, errors } = await from.ask(
    QUERY,
    { within, level, period: year, orderBy },
    token === undefined ? {} : { token },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { combinedReconciliation: Answer }).combinedReconciliation;
};

const stepsOf = ({ social, village }: Row): Steps =>
  [
    social.entitled,
    social.ordered,
    social.credited,
    social.withdrawn,
    village.available,
    village.transferred,
    village.realised,
  ].map(({ amount }) => amount);

const REGENCIES: Place = { codes: "35.__", within: "35", level: "REGENCY", year: "2024" };
const PLACES: readonly Place[] = [
  REGENCIES,
  { codes: "__.__", within: "ID", level: "REGENCY", year: "2023" },
  { codes: "33.__.__", within: "33", level: "DISTRICT", year: "2024" },
  { codes: "53.14.%.____", within: "53.14", level: "VILLAGE", year: "2024" },
];

test.each(PLACES)(
  "amounts in $within by $level are those of SQL over the sources, as each reader sees them",
  async (place) => {
    const analyst = await graph.tokenFor("analyst");
    for (const [token, bit] of [
      [analyst, 0],
      [undefined, 1],
    ] as const) {
      const expected = await inSql(place, bit);
      const { nodes, totalCount } = await ask(place, token === undefined ? {} : { token });
      expect(totalCount).toBe(nodes.length);
      expect(new Map(nodes.map((row) => [row.region.code, stepsOf(row)]))).toEqual(expected);
    }
  },
  60_000,
);

test("states and findings follow from the amounts", async () => {
  const { nodes, byStatus, byFinding } = await ask(REGENCIES);
  const isBelow = (one: number | null, other: number | null): boolean =>
    one !== null && other !== null && (other - one) / other > 0.01;
  const expected = new Map(
    nodes.map((row) => [row.region.code, isBelow(stepsOf(row)[2] ?? null, stepsOf(row)[1] ?? null)]),
  );
  const found = nodes.filter(({ findings }) => findings.some(({ rule }) => rule.kind === "CREDITED_BELOW_ORDERED"));
  expect(found.map(({ region }) => region.code)).toEqual([...expected].flatMap(([code, is]) => (is ? [code] : [])));
  expect(found.length).toBeGreaterThan(0);
  expect(byFinding.find(({ rule }) => rule.kind === "CREDITED_BELOW_ORDERED")?.count).toBe(found.length);
  for (const { scope, status, count } of byStatus.filter((each) => each.scope === "COMBINED")) {
    expect([scope, status, nodes.filter((row) => row.status === status).length]).toEqual([scope, status, count]);
  }
  const kota = nodes.find(({ region }) => region.code === "35.78");
  expect([kota?.village.status, kota?.status === kota?.social.status]).toEqual(["NOT_APPLICABLE", true]);
});

test("the date of each source's data is told", async () => {
  const { sources } = await ask(REGENCIES);
  expect(sources.map(({ source, freshness }) => [source, freshness])).toEqual([
    ["SOCIAL_WELFARE", "CURRENT"],
    ["DISBURSEMENT", "CURRENT"],
    ["VILLAGE_DEVELOPMENT", "CURRENT"],
  ]);
  for (const { asOf } of sources) expect(asOf).toMatch(/^\d{4}/);
});

test("the stock engine answers the same", async () => {
  const other = await startTestGraph("apollo", { SYNERGY_WAIT_MS: 60_000 });
  try {
    expect(await ask(REGENCIES, { from: other })).toEqual(await ask(REGENCIES));
  } finally {
    await other.stop();
  }
}, 120_000);

const FILE = "level=REGENCY&within=35&period=2024&scope=SOCIAL&orderBy=UNCREDITED&language=en";
const HEADINGS = ["Due (rupiah)", "Ordered (SP2D) (rupiah)", "Credited (rupiah)", "Withdrawn (rupiah)"];

test("files have the rows of the graph in their order, with the same figures and findings", async () => {
  const { nodes } = await ask(REGENCIES, { orderBy: { by: "UNCREDITED" } });
  const rows = nodes.map((row) => [row.region.code, row.region.name, ...stepsOf(row).slice(0, 4)]);
  const found = nodes.map(({ findings }) => findings.filter(({ rule }) => !rule.kind.startsWith("FUND_")).length);

  const csv = await (await fetch(`${graph.url}/exports/reconciliation.csv?${FILE}`)).text();
  const lines = parse<Record<string, string>>(csv, { bom: true, columns: true, relax_column_count: true });
  const last = lines.pop();
  expect([last?.["Code"], last?.["Name"]]).toEqual(["#selesai", String(rows.length)]);
  expect(lines.map((line) => [line["Code"], line["Name"], ...HEADINGS.map((name) => Number(line[name]))])).toEqual(
    rows,
  );
  expect(lines.map((line) => (line["Findings"] === "" ? 0 : line["Findings"]?.split("; ").length))).toEqual(found);
  expect(new Set(lines.map((line) => line["Provenance"]))).toEqual(new Set(["Has SYNTHETIC figures"]));

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await fetch(`${graph.url}/exports/reconciliation.xlsx?${FILE}`)).arrayBuffer());
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Rekonsiliasi", "Aturan", "Sumber", "Pertanyaan"]);
  const sheet = workbook.getWorksheet("Rekonsiliasi");
  const values: unknown[][] = [];
  sheet?.eachRow((row) => values.push((row.values as unknown[]).slice(1)));
  const [heads = [], ...cells] = values;
  const places = ["Code", "Name", ...HEADINGS].map((name) => heads.indexOf(name));
  expect(cells.map((line) => places.map((place) => line[place]))).toEqual(rows);
});

test("a file that is asked for with a word that nobody knows is refused by name", async () => {
  const codeOf = async (parameters: string): Promise<unknown> => {
    const response = await fetch(`${graph.url}/exports/reconciliation.csv?${FILE}&${parameters}`);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  };
  expect(await codeOf("colour=red")).toBe("PARAMETER_UNKNOWN");
  expect(await codeOf("status=PERHAPS")).toBe("PARAMETER_MALFORMED");
});
