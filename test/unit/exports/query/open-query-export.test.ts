import { buffer, text as textOf } from "node:stream/consumers";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import { createExports } from "../../../../exports/open-export.ts";
import { AppError } from "../../../../platform/errors.ts";
import type { AskGraph, ExportedFile } from "../../../../platform/exports/exporter.ts";
import { pdfPages } from "../../../support/pdf-text.ts";

const SOURCE = { id: "kpm", title: "KPM", publisher: "Kemensos", asOf: "2024-12-31", provenance: "SYNTHETIC" };

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A graph of numbered families in pages; a page may fail. */
const graphOf = (count: number, { failing = -1, maximum = 1_000 } = {}) => {
  const asked: Asked[] = [];
  const ask: AskGraph = async (query, variables) => {
    if (query.includes("IntrospectionQuery")) throw new AppError("GRAPHQL_VALIDATION_FAILED", { reason: "none" });
    asked.push({ query, variables });
    const first = Number(variables["sinergiFirst"] ?? 50);
    if (first > maximum) throw new AppError("PAGE_SIZE_EXCEEDED", { value: first, maximum });
    const begin = Number(variables["sinergiAfter"] ?? 0);
    if (begin > 0 && begin / first === failing) throw new AppError("PAGE_MOVED");
    const places = Array.from({ length: Math.min(first, count - begin) }, (_, place) => begin + place);
    const nodes = places.map((place) => ({
      id: `=${place}`,
      amount: place,
      share: place / 8,
      isPaid: true,
      note: null,
    }));
    const sinergiPage = { hasNextPage: begin + first < count, endCursor: String(begin + first) };
    const sources = [{ ...SOURCE, id: `kpm-${begin}` }];
    return { data: { families: { nodes, sinergiPage } }, sources };
  };
  return { ask, asked };
};

const QUERY = "query Keluarga { families { nodes { id amount share isPaid note } } }";

const open = (name: string, ask: AskGraph, parameters: Readonly<Record<string, unknown>> = {}): Promise<ExportedFile> =>
  createExports()({ name, parameters: { query: QUERY, ...parameters }, signal: new AbortController().signal, ask });

const read = (file: ExportedFile): Promise<string> => textOf(Readable.from(file.body()));

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe("a file of a question", () => {
  it("has the rows of one page, texts that no program runs, empty cells, and an end", async () => {
    const { ask, asked } = graphOf(2);
    const file = await open("query.csv", ask);
    expect(await read(file)).toBe(
      "id,amount,share,isPaid,note\r\n'=0,0,0,true,\r\n'=1,1,0.125,true,\r\n#selesai,2,,,\r\n",
    );
    expect(asked).toEqual([{ query: QUERY, variables: {} }]);
    expect(file.headers).toEqual({ "sinergi-table": "families.nodes", "sinergi-rows": 2 });
  });

  it("is named after its question, and says that its figures are invented", async () => {
    const { ask } = graphOf(1);
    expect((await open("query.csv", ask)).fileName).toBe("sinergi-keluarga-SINTETIS.csv");
    const query = "query __É_x { families { nodes { id } } }".replace("É", "E");
    expect((await open("query.xlsx", ask, { query })).fileName).toBe("sinergi-e-x-SINTETIS.xlsx");
    expect((await open("query.json", ask, { query: "{ families { nodes { id } } }" })).fileName).toBe(
      "sinergi-kueri-SINTETIS.json",
    );
  });

  it("has all pages, and asks for the next one when the one before has been taken", async () => {
    const { ask, asked } = graphOf(2_500);
    const file = await open("query.csv", ask, { all: true });
    expect(file.headers).toEqual({ "sinergi-table": "families.nodes" });
    const rows = file.body()[Symbol.asyncIterator]();
    await rows.next();
    expect(asked.length).toBeLessThan(3);
    await rows.return?.();
    const lines = (await read(await open("query.csv", ask, { all: true }))).trim().split("\r\n");
    expect(lines.slice(1, -1).map((line) => Number(line.split(",")[1]))).toEqual(
      Array.from({ length: 2_500 }, (_, place) => place),
    );
    expect(lines.at(-1)).toBe("#selesai,2500,,,");
  });

  it("asks for pages as large as the list allows", async () => {
    const { ask, asked } = graphOf(250, { maximum: 100 });
    expect((await read(await open("query.ndjson", ask, { all: true, page: 5_000 }))).trim().split("\n")).toHaveLength(
      252,
    );
    expect(asked.map(({ variables }) => variables["sinergiFirst"])).toEqual([5_000, 100, 100, 100]);
  });

  it.each(["csv", "ndjson", "json", "xlsx"])("as %s has no end when a page fails on the way", async (form) => {
    const { ask } = graphOf(3_000, { failing: 2 });
    const file = await open(`query.${form}`, ask, { all: true });
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of file.body()) pieces.push(String(piece));
    })();
    expect(await codeOf(reading)).toBe("PAGE_MOVED");
    expect(pieces.join("")).not.toMatch(/#selesai|"count"|"end"|workbook\.xml/);
  });

  it("as JSON is one object with the rows by their columns", async () => {
    const { ask } = graphOf(2);
    expect(JSON.parse(await read(await open("query.json", ask)))).toEqual({
      table: "families.nodes",
      query: QUERY,
      operationName: "Keluarga",
      saved: null,
      columns: ["id", "amount", "share", "isPaid", "note"].map((id) => ({
        id,
        isParent: false,
        joins: null,
        meaning: null,
      })),
      madeAt: expect.stringMatching(/^20/),
      rows: [
        { id: "=0", amount: 0, share: 0, isPaid: true, note: null },
        { id: "=1", amount: 1, share: 0.125, isPaid: true, note: null },
      ],
      count: 2,
      sources: [{ ...SOURCE, id: "kpm-0" }],
    });
    const empty = JSON.parse(await read(await open("query.json", graphOf(0).ask))) as { rows: unknown };
    expect(empty.rows).toEqual([]);
  });

  it("as lines of JSON begins with what it is and ends with how many there are", async () => {
    const linesOf = async (count: number) =>
      (await read(await open("query.ndjson", graphOf(count).ask)))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    const [about, row, end] = await linesOf(1);
    expect(about).toMatchObject({ table: "families.nodes" });
    expect(row).toMatchObject({ id: "=0" });
    expect(end).toMatchObject({ end: true, count: 1 });
    expect(await linesOf(0)).toHaveLength(2);
  });

  it("as a workbook has the rows, the columns, the sources of all pages, and the question without numbers of cards", async () => {
    const { ask } = graphOf(1_500);
    const file = await open("query.xlsx", ask, { all: true, variables: { card: "3307011999000017" } });
    const bytes: Uint8Array[] = [];
    for await (const piece of file.body()) bytes.push(Buffer.from(piece));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(Buffer.concat(bytes)).buffer);
    const [data, dictionary, sources, question] = workbook.worksheets;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Kamus data", "Sumber", "Pertanyaan"]);
    expect(data?.rowCount).toBe(1_501);
    expect([1, 2, 3, 4].map((place) => data?.getRow(3).getCell(place).value)).toEqual(["=1", 1, 0.125, "true"]);
    expect(dictionary?.getColumn(1).values.slice(2)).toEqual(["id", "amount", "share", "isPaid", "note"]);
    expect(sources?.getColumn(1).values.slice(2)).toEqual(["kpm-0", "kpm-1000"]);
    expect(question?.getCell("B2").value).toBe(QUERY);
    expect(question?.getCell("B4").value).toBe('{"card":"************0017"}');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["a mutation", { query: "mutation { saveQuery { id } }" }, "EXPORT_NOT_A_QUERY"],
    ["a mutation beside a query", { query: `${QUERY} mutation M { a }`, operationName: "M" }, "EXPORT_NOT_A_QUERY"],
    ["a subscription", { query: "subscription { a }" }, "EXPORT_NOT_A_QUERY"],
    ["several operations and no name", { query: `${QUERY} query B { b }` }, "GRAPHQL_VALIDATION_FAILED"],
    ["a name of none", { operationName: "Other" }, "GRAPHQL_VALIDATION_FAILED"],
    ["a text that is no GraphQL", { query: "{ a" }, "GRAPHQL_PARSE_FAILED"],
    ["a table that is not there", { table: "families.node" }, "EXPORT_TABLE_UNKNOWN"],
    ["all pages of what has none", { query: "{ families { total } }", all: true }, "EXPORT_NOT_PAGED"],
  ])("is refused for %s", async (_, parameters, code) => {
    expect(await codeOf(open("query.csv", graphOf(1).ask, parameters))).toBe(code);
  });

  it("as pages for print has all rows, what the graph may say of them, and the question without numbers of cards", async () => {
    const { ask } = graphOf(1_200);
    const query = "query Keluarga($card: String) { families { nodes { id amount share isPaid note } } }";
    const file = await open("query.pdf", ask, { query, all: true, variables: { card: "3507123456789012" } });
    expect(file.contentType).toBe("application/pdf");
    const pages = pdfPages(await buffer(Readable.from(file.body())));
    for (const page of pages) expect(page).toContain("SINTETIS");
    const text = pages.join("");
    const rows = Array.from({ length: 1_200 }, (_, place) => place);
    const missing = rows.filter((place) => !text.includes(`=${place}${place.toLocaleString("id-ID")}`));
    expect(missing).toEqual([]);
    expect(text).toContain("Baris:1.200");
    expect(text).toContain("families{nodes{idamountshareisPaidnote}}");
    expect(text).not.toContain("3507123456789012");
  }, 60_000);

  it("for print is refused by name where it would have too many rows, and the others have them", async () => {
    const { ask } = graphOf(2_401);
    await expect(open("query.pdf", ask, { all: true })).rejects.toMatchObject({
      code: "EXPORT_TOO_LONG",
      details: { ending: "pdf", rows: 2_400 },
    });
    expect((await open("query.csv", ask, { all: true })).fileName).toMatch(/csv$/);
  });

  it("can have the whole answer as its only row", async () => {
    const ask: AskGraph = async () => ({
      data: { region: { name: "Jawa Timur", children: [{ code: "35.01" }] } },
      sources: [],
    });
    const query = "{ region { name children { code } } }";
    expect(await read(await open("query.csv", ask, { query, table: "" }))).toBe(
      "region.name,region.children.code\r\nJawa Timur,35.01\r\n#selesai,1\r\n",
    );
    expect(await codeOf(open("query.csv", ask, { query, table: "", all: true }))).toBe("EXPORT_NOT_PAGED");
  });

  it("asks one operation of several, so that no other can run", async () => {
    const { ask, asked } = graphOf(1);
    await open("query.csv", ask, { query: `${QUERY} mutation M { a }`, operationName: "Keluarga" });
    expect(asked.map(({ query }) => query)).toEqual([expect.not.stringContaining("mutation")]);
  });
});
