import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled", {
    SYNERGY_WAIT_MS: 60_000,
    SUBGRAPH_TIMEOUT_MS: 60_000,
    REQUEST_TIMEOUT_MS: 60_000,
  });
}, 120_000);
afterAll(() => graph.stop());

const QUESTION = {
  level: "VILLAGE",
  period: "2024",
  within: "53",
  where: { of: "VILLAGE_FUND_CEILING", gt: 0 },
  orderBy: [{ of: "PKH_FAMILIES" }],
};
const COLUMNS = "PKH_FAMILIES,VILLAGE_FUND_CEILING/PKH_FAMILIES,PKH_FAMILIES~2023~PERCENT,PKH_ELDERLY,INDEX_STATUS";

/** The address of a file; what is no text is written as JSON. */
const addressOf = (form: string, parameters: Readonly<Record<string, unknown>> = {}): string => {
  const given = Object.entries({ ...QUESTION, columns: COLUMNS, ...parameters });
  const texts = given.map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return `${graph.url}/exports/synergy.${form}?${new URLSearchParams(texts).toString()}`;
};

const bearer = async (who: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await graph.tokenFor(who)}`,
});

interface Row {
  readonly region: { readonly code: string; readonly name: string };
  readonly rank: number;
  readonly families: number | null;
  readonly ratio: number | null;
  readonly change: number | null;
  readonly elderly: number | null;
  readonly status: string | null;
}

/** What the graph answers to the same question, in one page. */
const rowsOf = async (token?: string): Promise<readonly Row[]> => {
  const answer = await graph.ask(
    `query ($within: RegionCode, $level: RegionLevel!, $period: Period!, $where: SynergyFilter, $orderBy: [SynergyOrder!]) {
      synergy(within: $within, level: $level, period: $period, where: $where, orderBy: $orderBy, first: 10000) {
        nodes {
          region { code name }
          rank
          families: value(of: PKH_FAMILIES)
          ratio: ratio(of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES)
          change: change(of: PKH_FAMILIES, since: "2023", as: PERCENT)
          elderly: value(of: PKH_ELDERLY)
          status: attribute(id: INDEX_STATUS)
        }
      }
    }`,
    QUESTION,
    token === undefined ? {} : { token },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as { synergy: { nodes: Row[] } }).synergy.nodes; // as asked
};

const figuresOf = ({ families, ratio, change, elderly }: Row): readonly (number | null)[] => [
  families,
  ratio,
  change,
  elderly,
];

test("a file of several pages has the rows of the graph in their order, with the same figures", async () => {
  const rows = await rowsOf();
  expect(rows.length).toBeGreaterThan(2_500);
  const answer = await fetch(addressOf("csv", { headings: "ids", rank: true, parents: false, notes: false }));
  expect(answer.headers.get("sinergi-rows")).toBe(String(rows.length));
  const [, ...lines]: string[][] = parse(Buffer.from(await answer.arrayBuffer()), { bom: true });
  expect(lines.pop()?.slice(0, 2)).toEqual(["#selesai", String(rows.length)]);
  const expected = rows.map((row) =>
    [row.rank, row.region.code, row.region.name, ...figuresOf(row), row.status].map((cell) => String(cell ?? "")),
  );
  expect(lines).toEqual(expected);
}, 120_000);

test("a workbook has them as numbers, with names of the regions above", async () => {
  const rows = await rowsOf();
  const answer = await fetch(addressOf("xlsx"));
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="sinergi-village-53-2024.xlsx"');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  const [data, dictionary, sources] = workbook.worksheets;
  const cells = rows.map((_, line) => [6, 7, 8, 9].map((place) => data?.getRow(line + 2).getCell(place).value ?? null));
  expect(cells).toEqual(rows.map(figuresOf));
  expect(data?.getRow(2).getCell(3).value).toBe("Nusa Tenggara Timur");
  expect(data?.getCell("F1").value).toBe("KPM PKH 2024 (keluarga)");
  expect(dictionary?.rowCount).toBe(1 + 5 + 5);
  expect(sources?.getColumn(1).values).toEqual(expect.arrayContaining(["SOCIAL_WELFARE", "VILLAGE_DEVELOPMENT"]));
  expect(sources?.getColumn(5).values).toContain("CURRENT: mutakhir / current");
}, 120_000);

test("whoever may see more gets more, and everybody gets what the graph would show them", async () => {
  const headers = await bearer("analyst");
  const linesFor = async (init: RequestInit): Promise<Record<string, Record<string, unknown>>[]> => {
    const text = await (await fetch(addressOf("ndjson"), init)).text();
    return text
      .trim()
      .split("\n")
      .slice(1, -1)
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
  };
  const [open, analyst] = await Promise.all([linesFor({}), linesFor({ headers })]);
  const [shownOpen, shown] = [await rowsOf(), await rowsOf(headers["authorization"]?.replace("Bearer ", ""))];
  const elderly = (lines: typeof open): unknown[] => lines.map(({ values }) => values?.["PKH_ELDERLY"]);
  expect(elderly(open)).toEqual(shownOpen.map((row) => row.elderly));
  expect(elderly(analyst)).toEqual(shown.map((row) => row.elderly));
  const hiddenIn = (lines: typeof open): number =>
    lines.filter(({ absences }) => absences?.["PKH_ELDERLY"] === "SUPPRESSED").length;
  expect(hiddenIn(open)).toBeGreaterThan(hiddenIn(analyst));
  expect(hiddenIn(analyst)).toBeGreaterThan(0);
}, 120_000);

test("a question in a body is the same file as in an address", async () => {
  const answer = await fetch(addressOf("csv"));
  const body = JSON.stringify({ ...QUESTION, columns: COLUMNS.split(",") });
  const posted = await fetch(`${graph.url}/exports/synergy.csv`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(posted.headers.get("etag")).toBe(answer.headers.get("etag"));
  expect(await posted.text()).toBe(await answer.text());
  const known = await fetch(addressOf("csv"), { headers: { "if-none-match": posted.headers.get("etag") ?? "" } });
  expect(known.status).toBe(304);
}, 60_000);

test.each([
  ["a measure that there is not", { columns: "PKH_FAMILYS" }, 400, "EXPORT_COLUMN_UNKNOWN", "PKH_FAMILIES"],
  ["a condition on one", { where: { of: "PKH_FAMILYS", gt: 1 } }, 400, "BAD_USER_INPUT", '"$where"'],
  ["an order by none", { orderBy: [{ by: "PKH_FAMILIES" }] }, 400, "BAD_USER_INPUT", '"$orderBy"'],
  [
    "conditions beyond what a question may have",
    { where: { and: Array.from({ length: 80 }, () => QUESTION.where) } },
    400,
    "QUESTION_TOO_LARGE",
    "conditions",
  ],
  ["a region that there is not", { within: "99x" }, 400, "REGION_CODE_MALFORMED", "99x"],
  ["a parameter that there is not", { limit: "10" }, 400, "PARAMETER_UNKNOWN", "limit"],
])("%s is refused by name, and there is no file", async (_, parameters, status, code, named) => {
  const answer = await fetch(addressOf("xlsx", parameters));
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }; // as every error
  expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
  expect(errors[0]?.message).toContain(named);
  expect(answer.headers.get("content-disposition")).toBeNull();
});
