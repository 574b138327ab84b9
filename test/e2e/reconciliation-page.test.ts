import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { projectRoot } from "../../platform/project-root.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { barriersOf, downloaded, inBrowser, overhangOf } from "../support/portal-browser.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// Over the demo data, of which Wonosobo (33.07) has payments one by one.

let graph: TestGraph;
let url: string;
beforeAll(async () => {
  await ensureBuild(projectRoot(), () => {});
  graph = await startTestGraph("compiled");
  url = new URL(graph.url).origin;
  // The first question about a level has its figures copied, which takes longer than a page that is read.
  for (const level of ["REGENCY", "DISTRICT"]) {
    const answer = await fetch(`${url}/exports/reconciliation.csv?level=${level}&period=2024`);
    if (answer.status !== 200) throw new Error(await answer.text());
    await answer.body?.cancel();
  }
}, 600_000);
afterAll(() => graph.stop());

const REGENCIES = "/rekonsiliasi?wilayah=35&tingkat=REGENCY&periode=2024";

/** The cells of the table with the regions, row by row. */
const cellsOf = (page: Page): Promise<string[][]> =>
  page
    .locator(".data-table")
    .first()
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

/** A figure as the page writes it, as a number. */
const numberIn = (text = ""): number => Number(text.replace(/[^\d,-]/g, "").replace(",", "."));

inBrowser("the reconciliation page", (browser) => {
  test.each([
    ["keduanya", 1_280, "light"],
    ["sosial", 360, "dark"],
    ["desa", 1_920, "light"],
  ] as const)(
    "keeps nobody out of rekon %s, %i pixels wide, %s",
    async (scope, width, colorScheme) => {
      const options = { viewport: { width, height: 900 }, colorScheme };
      const { page, foreign, faults } = await browser.open(`${url}${REGENCIES}&lingkup=${scope}`, options);
      await page.getByText("38 ditampilkan dari 38 wilayah").waitFor();
      expect(await page.getByText("SINTETIS").first().isVisible()).toBe(true);
      expect(await barriersOf(page)).toEqual([]);
      expect([await overhangOf(page), foreign, faults]).toEqual([0, [], []]);
      await page.context().close();
    },
    120_000,
  );

  test("filters by state, and its file has the same rows, order and figures", async () => {
    const { page } = await browser.open(`${url}${REGENCIES}&lingkup=sosial`);
    const partial = page.getByRole("link", { name: /Ada selisih/ });
    const count = numberIn(await partial.innerText());
    expect(count).toBeGreaterThan(0);
    await partial.press("Enter");
    await page.getByText(`${count} ditampilkan dari ${count} wilayah`).waitFor();
    await page.getByRole("button", { name: "Tersalur", exact: false }).first().press("Enter");
    await page.waitForURL(/urut=-CREDITED/);
    await page.locator('th[aria-sort="descending"]').waitFor();
    const cells = await cellsOf(page);

    const lines: string[][] = parse(await downloaded(page, "link", "CSV"), { bom: true, relax_column_count: true });
    const [head = [], ...rows] = lines.slice(0, -1);
    const names = rows.map((row) => row[head.indexOf("Nama")]);
    expect(cells.map(([name = ""]) => names.find((each) => name.startsWith(each ?? "-")))).toEqual(names);
    const column = head.indexOf("Besaran seharusnya (rupiah)");
    expect(cells.map((row) => numberIn(row[3]))).toEqual(rows.map((row) => Number(row[column])));
    await page.context().close();
  }, 60_000);

  test("leads down to the parts of a region and up again, and speaks English", async () => {
    const { page, faults } = await browser.open(`${url}${REGENCIES}&lingkup=keduanya`);
    await page.getByRole("link", { name: "Kabupaten Jember", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /Kabupaten Jember/ }).waitFor();
    await page.getByText("31 ditampilkan dari 31 wilayah").waitFor();
    expect(page.url()).toContain("wilayah=35.09&tingkat=DISTRICT&periode=2024&lingkup=keduanya");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Reconciliation Kabupaten Jember, 2024" }).waitFor();
    await page.getByRole("link", { name: "Jawa Timur", exact: true }).click();
    await page.getByText("38 shown of 38 regions").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  test("tells the public who may see the lists behind a figure", async () => {
    const { page } = await browser.open(`${url}/rekonsiliasi?wilayah=33&tingkat=REGENCY&periode=2024&lingkup=sosial`);
    await page.getByRole("link", { name: "Daftar di baliknya: Kabupaten Wonosobo" }).press("Enter");
    await page.getByRole("heading", { name: /Di balik angka: Kabupaten Wonosobo/ }).waitFor();
    await page.getByText("Daftar SP2D hanya untuk pembaca dengan hak aggregate:read").waitFor();
    await page.getByText("Penyaluran per keluarga hanya untuk pembaca dengan hak family:read").waitFor();
    expect(await page.getByRole("link", { name: /Tindak lanjut:/ }).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  test("shows a governor the orders and payments of the own province, and begins a follow-up", async () => {
    const address = `${url}/rekonsiliasi?wilayah=33&tingkat=REGENCY&periode=2024&lingkup=sosial&daftar=33.07`;
    const { page, faults } = await browser.open(address);
    await page.request.post(`${url}/session/persona`, { data: { persona: "governor:33" }, headers: { origin: url } });
    await page.goto(address);
    const behind = page.locator("#daftar");
    await behind.getByRole("table", { name: "Surat Perintah Pencairan Dana (SP2D)" }).waitFor();
    const payments = behind.getByRole("table", { name: "Penyaluran per keluarga" });
    await payments.locator("tbody tr").first().waitFor();
    await behind.getByLabel("Sampai tahap").selectOption("RETURNED");
    await payments.getByText("Rekening tidak sesuai").or(payments.locator("tbody tr")).first().waitFor();
    expect(await barriersOf(page)).toEqual([]);

    const followUp = page.getByRole("link", { name: "Tindak lanjut: Kabupaten Wonosobo" });
    const target = new URL((await followUp.getAttribute("href")) ?? "", url);
    expect([target.pathname, target.searchParams.get("wilayah")]).toEqual(["/koordinasi", "33.07"]);
    expect(target.searchParams.get("tindakan")).toContain("Rekonsiliasi 2024, Kabupaten Wonosobo (33.07)");
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);
});
