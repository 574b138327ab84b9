import { expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { templateOf } from "../../../../platform/import/template.ts";
import { TINY_FORMAT } from "../../../support/tiny-format.ts";

const HEADINGS = ["Kode Desa", "Nama Kepala Keluarga", "Pagu"];

test("a template in CSV is the headings and nothing else", async () => {
  const table: string[][] = parse(Buffer.from(await templateOf(TINY_FORMAT, "csv")), { bom: true });
  expect(table).toEqual([HEADINGS]);
});

test("a template in XLSX has an empty sheet under the headings, and one that explains every column", async () => {
  const bytes = await templateOf(TINY_FORMAT, "xlsx");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [data, columns] = workbook.worksheets;
  expect(data?.rowCount).toBe(1);
  expect((data?.getRow(1).values as string[] | undefined)?.slice(1)).toEqual(HEADINGS);
  expect((columns?.getRow(2).values as string[] | undefined)?.slice(1, 8)).toEqual([
    "Kode Desa",
    "Kode Wilayah, =kode",
    "Kode Kemendagri",
    "teks",
    "35.01.01.2001",
    "kolom dan nilai wajib",
    "ya",
  ]);
  expect(columns?.getCell("H3").value).toBe("ya");
  expect(columns?.rowCount).toBe(1 + HEADINGS.length);
});
