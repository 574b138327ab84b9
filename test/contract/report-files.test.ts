import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import type { Language } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import type { ReportDocument } from "../../presentation/report-document.ts";
import { documentOf, type ReportParameters, takeReport } from "../support/report-kit.ts";
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

const linesOf = async (parameters: ReportParameters, token?: string): Promise<string[][]> => {
  const answer = await takeReport(graph, "csv", parameters, token);
  expect(answer.headers.get("content-type")).toContain("text/csv");
  const delimiter = parameters["delimiter"] === "semicolon" ? ";" : ",";
  return parse(Buffer.from(await answer.arrayBuffer()), { bom: true, delimiter });
};

const workbookOf = async (parameters: ReportParameters, token?: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await takeReport(graph, "xlsx", parameters, token)).arrayBuffer());
  return workbook;
};

/** Table, row and column of every figure, with its value as CSV has it. */
const figuresOf = ({ sections }: ReportDocument): readonly string[][] =>
  sections.flatMap(({ id, tables }) =>
    tables.flatMap((table) =>
      table.rows.flatMap(({ region, cells }) =>
        cells.flatMap((cell, place) => {
          const column = table.columns[place];
          if (place === 0 || column === undefined || column.unit === "TEXT") return [];
          const missing = cell.missing === null ? "" : MISSING[cell.missing].name.id;
          return [[id, table.id, region?.code ?? "", column.id, String(cell.value ?? ""), missing]];
        }),
      ),
    ),
  );

const PARTS = ["Bagian", "Tabel", "Kode wilayah", "Kolom", "Nilai", "Alasan kosong"];

describe.each<[string, ReportParameters, "open" | "analyst"]>([
  ["the nation", { region: "ID", period: "2024" }, "open"],
  ["Jawa Timur in 2020-S1", { region: "35", period: "2020-S1" }, "open"],
  ["Jawa Timur beside Jawa Tengah", { region: "35", period: "2024", "against-region": "33" }, "open"],
  ["a district at the open door", { region: "35.01.01", period: "2024" }, "open"],
  ["a district for an analyst", { region: "35.01.01", period: "2024" }, "analyst"],
  ["a village", { region: "35.01.01.2001", period: "2024" }, "analyst"],
])("the files of %s", (_, parameters, who) => {
  const token = (): string | undefined => (who === "analyst" ? analyst : undefined);

  it("have in CSV every figure of the report, in its order, and why one is missing", async () => {
    const document = await documentOf(graph, parameters, token());
    const [head = [], ...lines] = await linesOf(parameters, token());
    const places = PARTS.map((part) => head.indexOf(part));
    const [unit, text] = [head.indexOf("Satuan"), head.indexOf("Teks")];
    const figures = lines.filter((line) => line[unit] !== "" && line[text] === "" && line[0] !== "headlines");
    expect(figures.map((line) => places.map((place) => line[place] ?? ""))).toEqual(figuresOf(document));
    const headlines = lines.filter((line) => line[1] === "headlines");
    expect(headlines.map((line) => [line[head.indexOf("Kolom")], line[head.indexOf("Nilai")]])).toEqual(
      document.headlines.map(({ id, figure }) => [id, String(figure.value ?? "")]),
    );
    expect(lines.at(-1)?.slice(0, 2)).toEqual(["#selesai", String(lines.length - 1)]);
  });

  it("have in the workbook a sheet for each table and each chart, with the same numbers as numbers", async () => {
    const document = await documentOf(graph, parameters, token());
    const { worksheets } = await workbookOf(parameters, token());
    const tables = document.sections.flatMap((section) => section.tables);
    const charts = document.sections.flatMap((section) => section.charts);
    const sheetsOf = (letter: string) => worksheets.filter(({ name }) => new RegExp(`^${letter}\\d+ `).test(name));
    expect(sheetsOf("G")).toHaveLength(charts.length);
    const sheets = sheetsOf("T");
    expect(sheets).toHaveLength(tables.length);
    for (const [place, { columns, rows }] of tables.entries()) {
      const sheet = sheets[place];
      const skip = rows.some(({ region }) => region !== null) ? 1 : 0;
      const shown = rows.map((_row, line) =>
        columns.map((_column, column) => sheet?.getRow(line + 2).getCell(column + 1 + skip).value ?? null),
      );
      expect(shown).toEqual(rows.map(({ cells }) => cells.map(({ value }) => value)));
    }
    const summary = worksheets.find(({ name }) => name === "Ringkasan");
    expect(
      document.headlines.map((_headline, line) => {
        const row = summary?.getRow(line + 2);
        return row?.getCell(2).value ?? row?.getCell(3).value ?? null;
      }),
    ).toEqual(document.headlines.map(({ figure }) => figure.value));
  });
});

const MARKS: Readonly<Record<Language, string>> = { id: "SINTETIS", en: "SYNTHETIC" };

it.each(["id", "en"] as const)("synthetic figures are marked in every file, in %s", async (language) => {
  const parameters = { region: "35", period: "2024", language };
  const mark = MARKS[language];
  const csv = await linesOf(parameters);
  expect(csv.slice(0, 8).flat().join(" ")).toContain(mark);
  const { worksheets } = await workbookOf(parameters);
  const about = worksheets[0]?.getSheetValues().flat() ?? [];
  expect(about).toContainEqual(expect.stringContaining(mark));
  const sources = worksheets.at(-2)?.getSheetValues().flat();
  expect(sources).toEqual(expect.arrayContaining(["demo", mark]));
  expect((await documentOf(graph, parameters)).isSynthetic).toBe(true);
});

it("CSV for Indonesian spreadsheets has semicolons and decimal commas", async () => {
  const parameters = { region: "35", period: "2020-S1", delimiter: "semicolon", end: "false" };
  const lines = await linesOf(parameters);
  const rate = lines.find((line) => line[1] === "headlines" && line[4] === "graduation-rate");
  expect(rate?.[6]).toBe("4,6");
  expect(lines.at(-1)?.[0]).toBe("sources");
});

it("the workbook explains each figure in both languages, and where it comes from", async () => {
  const { worksheets } = await workbookOf({ region: "35", period: "2020-S1" });
  const dictionary = worksheets.find(({ name }) => name === "Kamus data");
  const credited = dictionary?.getSheetValues().find((row) => Array.isArray(row) && row[1] === "pkh-credited");
  expect(credited).toEqual([
    undefined,
    "pkh-credited",
    "PKH tersalur",
    "PKH credited",
    expect.stringContaining("rekening KPM"),
    expect.stringContaining("accounts"),
    "rupiah",
    expect.stringContaining("fr4"),
  ]);
});
