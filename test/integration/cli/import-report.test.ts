import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { findRuns, summaryText, writeReport } from "../../../cli/import-report.ts";
import { writeTemplate } from "../../../cli/import-template.ts";
import { writeWhole } from "../../../cli/write-whole.ts";
import { anyFormat } from "../../../platform/import/format.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";
import { LEDGER_ONLY, storeRun } from "../../support/import-ledger.ts";
import { TINY_FORMAT } from "../../support/tiny-format.ts";

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-import-report-"));
  database = await createTestDatabase({ migrations: LEDGER_ONLY });
});
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true });
});

const sources = () => [{ name: "tiny-source", db: database.db, imports: [anyFormat(TINY_FORMAT)] }];

test("an import is found by its id and by its file, and is told in lines, as CSV and as a workbook", async () => {
  const id = await storeRun(database.db, 1, {
    format: "tiny",
    counts: { rows_read: 3, rows_taken: 2, rows_refused: 1 },
    findings: [{ line: 3, column: "Kode Desa", reason: "EMPTY" }],
    aside: [{ line: 3, cells: { "Kode Desa": "", Pagu: "10" } }],
  });
  const file = join(folder, "berkas.csv");
  await writeFile(file, "Kode Desa,Pagu\n");
  const sha256 = createHash("sha256").update("Kode Desa,Pagu\n").digest("hex");
  await database.db("import_run").where({ id }).update({ sha256 });

  const [byFile] = await findRuns(sources(), file);
  const [byId] = await findRuns(sources(), `tiny-source/${id}`);
  expect(byFile?.id).toBe(`tiny-source/${id}`);
  expect(byId?.run).toEqual(byFile?.run);
  if (byId === undefined) throw new Error("not found");

  const text = (await summaryText(byId)).join("\n");
  expect(text).toContain("Baris dibaca (rows read): 3");
  expect(text).toContain("EMPTY: Sel wajib kosong. (A required cell is empty.): 1");
  expect(text).toContain("Isi selnya. (Fill in the cell.)");

  await writeReport(byId, { csv: join(folder, "temuan.csv"), xlsx: join(folder, "laporan.xlsx") });
  const table: string[][] = parse(await readFile(join(folder, "temuan.csv")), { bom: true });
  expect(table.slice(1).map(([line, column]) => [line, column])).toEqual([["3", "Kode Desa"]]);

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "laporan.xlsx"));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "Ringkasan",
    "Temuan",
    "Baris",
    "Kode wilayah",
    "Kolom",
  ]);
});

test("an import that is not there is refused by its code, whatever it is called by", async () => {
  const file = join(folder, "never-imported.csv");
  await writeFile(file, "nothing");
  for (const text of ["tiny-source/999", "other-source/1", file])
    await expect(findRuns(sources(), text)).rejects.toMatchObject({ code: "IMPORT_UNKNOWN" });
  await expect(findRuns(sources(), join(folder, "none.csv"))).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
});

test("a template is written in the kind that its name ends with", async () => {
  await writeTemplate(anyFormat(TINY_FORMAT), join(folder, "kosong.XLSX"));
  await writeTemplate(anyFormat(TINY_FORMAT), join(folder, "kosong.csv"));
  expect((await readFile(join(folder, "kosong.XLSX"))).subarray(0, 2).toString()).toBe("PK");
  expect(await readFile(join(folder, "kosong.csv"), "utf8")).toContain("Kode Desa,Nama Kepala Keluarga,Pagu");
});

test("a file that fails midway leaves what was there before, and nothing half written", async () => {
  const path = join(folder, "laporan-lama.csv");
  await writeFile(path, "old");
  const half = Readable.from(
    (async function* () {
      yield "half";
      throw new Error("the database went away");
    })(),
  );
  await expect(writeWhole(path, half)).rejects.toThrow("the database went away");
  expect(await readFile(path, "utf8")).toBe("old");
  expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);
  await expect(writeWhole(join(folder, "no", "such", "folder.csv"), new Uint8Array())).rejects.toMatchObject({
    code: "FILE_UNWRITABLE",
  });
});
