import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { allFindings } from "../../../../platform/import/report/all-findings.ts";
import { FINDINGS_HEAD, findingCells } from "../../../../platform/import/report/findings-table.ts";
import { readReport } from "../../../../platform/import/report/read-report.ts";
import { runsById } from "../../../../platform/import/report/repository.ts";
import type { ImportRunRow } from "../../../../platform/import/report/rows.ts";
import { spreadsheetCsv } from "../../../../platform/csv/spreadsheet-csv.ts";
import { FILLS, reportWorkbook } from "../../../../platform/import/report/workbook.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";
import { LEDGER_ONLY, type StoredFinding, storeRun } from "../../../support/import-ledger.ts";
import { TINY_FORMAT } from "../../../support/tiny-format.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: LEDGER_ONLY });
});
afterAll(() => database.stop());

const FINDINGS: readonly StoredFinding[] = [
  { line: 3, column: "Kode Desa", reason: "CODE_SUPERSEDED", value: "72.01.09.2027" },
  { line: 4, column: "Kode Desa", reason: "REGION_UNKNOWN", value: "=35.99" },
  { line: 4, ordinal: 1, column: "Nama Kepala Keluarga", reason: "EMPTY" },
  { line: 6, column: "Pagu", reason: "REALISED_ABOVE_CEILING", value: "-5" },
  { line: 7, column: "Kode Desa", reason: "REGION_UNKNOWN", value: "=35.99" },
];

let run: ImportRunRow;
beforeAll(async () => {
  const id = await storeRun(database.db, 1, {
    format: "tiny",
    counts: { rows_read: 10, rows_taken: 8, rows_refused: 2, rows_flagged: 1, cells_corrected: 1 },
    findings: FINDINGS,
    aside: [
      { line: 4, cells: { Pagu: "10", "Kode Desa": "=35.99", Catatan: "x" } },
      { line: 6, cells: { Pagu: "-5", "Kode Desa": "35.01" } },
    ],
    totals: [
      { line: 12, field: "amount", stated: "100.0", computed: "100" },
      { line: 13, field: "amount", stated: "294056", computed: "465120" },
    ],
  });
  const [found] = await runsById(database.db, [id]);
  if (found === undefined) throw new Error("the run is not there");
  run = found;
});

const workbookOf = async (limit: number): Promise<ExcelJS.Workbook> => {
  const bytes = await reportWorkbook(await readReport(database.db, run, limit), TINY_FORMAT, limit);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The values of all rows, without the empty place that the library puts before the first column. */
const valuesOf = (sheet: ExcelJS.Worksheet): unknown[][] => {
  const rows: unknown[][] = [];
  sheet.eachRow(({ values }) => rows.push((values as unknown[]).slice(1)));
  return rows;
};

test("the CSV has every finding with its remedy, opens in spreadsheet programs, and runs nothing there", async () => {
  const rows = async function* () {
    for await (const finding of allFindings(database.db, run.id)) yield findingCells(finding);
  };
  const csv = await buffer(spreadsheetCsv(FINDINGS_HEAD, rows()));
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const table: string[][] = parse(csv, { bom: true });
  expect(table[0]).toEqual([...FINDINGS_HEAD]);
  expect(table.slice(1).map(([line, column, , code, value]) => [line, column, code, value])).toEqual([
    ["3", "Kode Desa", "CODE_SUPERSEDED", "72.01.09.2027"],
    ["4", "Kode Desa", "REGION_UNKNOWN", "'=35.99"],
    ["4", "Nama Kepala Keluarga", "EMPTY", ""],
    ["6", "Pagu", "REALISED_ABOVE_CEILING", "'-5"],
    ["7", "Kode Desa", "REGION_UNKNOWN", "'=35.99"],
  ]);
  expect(table[3]?.slice(5)).toEqual([
    "Sel wajib kosong.",
    "Isi selnya.",
    "A required cell is empty.",
    "Fill in the cell.",
  ]);
});

test("the workbook marks the offending cells of the rows that were put aside, each by its kind", async () => {
  const sheet = sheetOf(await workbookOf(100), "Baris");
  expect(valuesOf(sheet)).toEqual([
    ["Baris (line)", "Kode Desa", "Pagu", "Catatan"],
    [4, "=35.99", "10", "x"],
    [6, "35.01", "-5"],
  ]);
  const fills: Record<string, string | undefined> = {};
  sheet.eachRow((row) =>
    row.eachCell(({ address, fill }) => {
      if (fill?.type === "pattern" && fill.pattern === "solid") fills[address] = fill.fgColor?.argb;
    }),
  );
  expect(fills).toEqual({ B2: `FF${FILLS.REFUSED}`, C3: `FF${FILLS.FLAGGED}` });
});

test("the workbook sums up rows, reasons and totals, and lists codes of regions and columns", async () => {
  const workbook = await workbookOf(100);
  const summary = new Map(valuesOf(sheetOf(workbook, "Ringkasan")).map(([subject, value]) => [String(subject), value]));
  expect(summary.get("Baris dibaca (rows read)")).toBe(10);
  expect(summary.get("Baris ditolak (rows refused)")).toBe(2);
  expect(summary.get("Total Pagu, baris (line) 12")).toMatch(/100.*100.*same/);
  expect(summary.get("Total Pagu, baris (line) 13")).toMatch(/294056.*465120.*different/);
  expect([...summary].find(([subject]) => subject.includes("REGION_UNKNOWN"))?.[1]).toMatch(/^2,.* 4$/);
  expect(valuesOf(sheetOf(workbook, "Kode wilayah")).slice(1)).toEqual([
    ["CODE_SUPERSEDED", "72.01.09.2027", 1, 3],
    ["REGION_UNKNOWN", "=35.99", 2, 4],
  ]);
  expect(valuesOf(sheetOf(workbook, "Kolom")).map(([heading]) => heading)).toEqual([
    "Kolom",
    ...Object.values(TINY_FORMAT.columns).map(({ heading }) => heading),
  ]);
});

test("a list that is longer than a workbook holds ends with a line that says so, and its marks are still there", async () => {
  const workbook = await workbookOf(1);
  const findings = valuesOf(sheetOf(workbook, "Temuan"));
  expect(findings.map(([line]) => line)).toEqual(["Baris (line)", 3, expect.stringContaining("CSV")]);
  expect(sheetOf(workbook, "Baris").getCell("B2").fill).toMatchObject({ fgColor: { argb: `FF${FILLS.REFUSED}` } });
});

test("findings beyond one page come in order, each once", async () => {
  const id = await storeRun(database.db, 2, {
    format: "tiny",
    findings: Array.from({ length: 10_001 }, (_, index) => ({
      line: Math.floor(index / 2),
      ordinal: index % 2,
      reason: "EMPTY",
    })),
  });
  let place = -1;
  for await (const { line, ordinal } of allFindings(database.db, id)) {
    expect(line * 2 + ordinal).toBe(place + 1);
    place += 1;
  }
  expect(place).toBe(10_000);
});
