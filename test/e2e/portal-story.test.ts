import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { projectRoot } from "../../platform/project-root.ts";
import { exactFigure } from "../../presentation/numbers.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { pdfPages, withoutBlanks } from "../support/pdf-text.ts";
import { downloaded, inBrowser } from "../support/portal-browser.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  await ensureBuild(projectRoot(), () => {});
  graph = await startTestGraph("compiled");
}, 600_000);
afterAll(() => graph.stop());

/** What the page says was credited, by region, in its words. */
const paidOf = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const table = page.getByRole("table", { name: /^Kabupaten dan kota/ });
  const heads = await table.getByRole("columnheader").allInnerTexts();
  const place = heads.findIndex((text) => text.startsWith("PKH tersalur\n") || text.trim() === "PKH tersalur");
  const rows = await table.locator("tbody tr").all();
  const cells = await Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
  return new Map(cells.map((texts) => [texts[0] ?? "", texts[place] ?? ""]));
};

inBrowser("the story of a governor's office", ({ open }) => {
  test("what is downloaded from the page of a report has the figures of the page", async () => {
    const { page, faults } = await open(`${graph.url}/laporan/35?periode=2020-S1`);
    await page.getByText("Rp 3.215.966.118.000").first().waitFor({ timeout: 30_000 });
    const paid = await paidOf(page);
    expect(paid.size).toBe(38);
    expect(paid.get("Kabupaten Malang")).toMatch(/^Rp [\d.]+$/);

    const [head = [], ...lines] = parse(await downloaded(page, "link", "CSV"), { bom: true });
    const at = (line: readonly string[], name: string): string => line[head.indexOf(name)] ?? "";
    const inFile = new Map(
      lines
        .filter((line) => at(line, "Tabel") === "children" && at(line, "Angka") === "PKH tersalur")
        .map((line) => [at(line, "Wilayah atau baris"), exactFigure(Number(at(line, "Nilai")), "RUPIAH", "id")]),
    );
    expect(inFile).toEqual(paid);

    const workbook = new ExcelJS.Workbook();
    const bytes = await downloaded(page, "link", "XLSX");
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const inWorkbook = new Map<string, string[]>();
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        const values = (row.values as readonly unknown[]).slice(1);
        const amounts = values.flatMap((value) =>
          typeof value === "number" ? [exactFigure(value, "RUPIAH", "id")] : [],
        );
        for (const name of values)
          if (typeof name === "string") inWorkbook.set(name, [...(inWorkbook.get(name) ?? []), ...amounts]);
      });
    }
    for (const [name, amount] of paid)
      expect([name, inWorkbook.get(name)]).toEqual([name, expect.arrayContaining([amount])]);

    const printed = pdfPages(await downloaded(page, "link", "PDF")).join("");
    expect(printed).toContain("Rp3.215.966.118.000");
    // The head of the column says that it is in rupiah; between name and amount are the families.
    for (const [name, amount] of paid) {
      const digits = withoutBlanks(amount).replace("Rp", "");
      expect(printed).toMatch(new RegExp(`${withoutBlanks(name)}[\\d.]+${digits.replaceAll(".", "[.]")}`));
    }
    expect(faults).toEqual([]);
  }, 180_000);
});
