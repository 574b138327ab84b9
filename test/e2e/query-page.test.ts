import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { projectRoot } from "../../platform/project-root.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { pdfPages, withoutBlanks } from "../support/pdf-text.ts";
import { barriersOf, downloaded, inBrowser, overhangOf } from "../support/portal-browser.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  await ensureBuild(projectRoot(), () => {});
  graph = await startTestGraph("compiled", { SYNERGY_WAIT_MS: 60_000 });
}, 300_000);
afterAll(() => graph.stop());

const origin = (): string => new URL(graph.url).origin;

/** GraphiQL makes its tabs movable elements with buttons in them, which axe refuses; nothing of ours stands in them. */
const OF_GRAPHIQL = "nested-interactive: .graphiql-tab";

/** Runs what stands in the editor and waits for its table. */
const run = async (page: Page): Promise<void> => {
  await page.locator(".graphiql-query-editor .view-lines").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-panel table").waitFor({ timeout: 60_000 });
};

/** The editor closes a bracket by itself as soon as it is opened. */
const replaceIn = async (page: Page, editor: string, text: string): Promise<void> => {
  await page.locator(`${editor} .view-lines`).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
};

/** The cells of the table, as they stand on the screen. */
const cellsOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .locator(".result-panel table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** Signs in as a persona of the demo and loads the page again. */
const become = async (page: Page, persona: string): Promise<void> => {
  await page.evaluate(
    (name) =>
      fetch("/session/persona", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ persona: name }),
      }),
    persona,
  );
  await page.reload();
};

inBrowser("the query page over the demo data", ({ open }) => {
  test("an analyst finds a ready query, changes it, runs it, and downloads a file with the rows of the table", async () => {
    const { page, foreign, faults } = await open(`${origin()}/kueri`);
    await page.getByRole("searchbox", { name: "Cari pertanyaan" }).fill("diperintahkan");
    await page.getByRole("link", { name: /tersalur kurang dari yang diperintahkan/ }).click();
    await page.waitForURL("**/kueri?q=tersalur-di-bawah-sp2d");
    await page.locator(".variable-notes", { hasText: "$within" }).waitFor();
    await run(page);
    expect(await cellsOf(page)).toHaveLength(38);

    await replaceIn(page, ".graphiql-editor-tool .graphiql-editor:not(.hidden)", '{ "within": "63", "first": 5 ');
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.getByText("synergy.nodes · 5 baris").waitFor();
    const cells = await cellsOf(page);

    const [head, ...rows] = parse(await downloaded(page, "button", "CSV"), { bom: true });
    expect(rows.pop()?.slice(0, 2)).toEqual(["#selesai", "5"]);
    const shown = await page.locator(".result-panel thead th").allTextContents();
    expect(head).toEqual(shown.map((text) => text.replace(/[↕↑↓]/, "")));
    expect(rows.map(([, code, name]) => [code, name])).toEqual(cells.map(([, code, name]) => [code, name]));
    const digits = (text: string | undefined): string => (text ?? "").replaceAll(".", "");
    expect(rows.map(([, , , ordered, credited]) => [ordered, credited])).toEqual(
      cells.map(([, , , ordered, credited]) => [digits(ordered), digits(credited)]),
    );

    const json = JSON.parse(String(await downloaded(page, "button", "JSON"))) as {
      readonly columns: readonly { readonly id: string }[];
      readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
    };
    expect(json.rows.map((row) => json.columns.map(({ id }) => String(row[id] ?? "")))).toEqual(rows);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await downloaded(page, "button", "XLSX")) as unknown as ExcelJS.Buffer); // its type is that of an older Node
    const sheet = workbook.getWorksheet("Data");
    const inSheet = rows.map((row, place) => row.map((_, column) => sheet?.getCell(place + 2, column + 1).text ?? ""));
    expect(inSheet).toEqual(rows);
    const printed = pdfPages(await downloaded(page, "button", "PDF")).join("");
    for (const line of cells) expect(printed).toContain(withoutBlanks(line.join("")));
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test("a query is saved by who is signed in, and its link opens it for everybody, in the version it names", async () => {
    const { page, faults } = await open(`${origin()}/kueri?q=provinsi`);
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.getByRole("dialog", { name: "Simpan kueri" }).getByText("Masuk dahulu untuk menyimpan kueri").waitFor();
    await become(page, "analyst");
    await page.locator(".graphiql-query-editor .view-lines").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Simpan kueri" });
    await dialog.getByLabel("Nama kueri").fill("Provinsi menurut KPM");
    await dialog.getByLabel("Folder (boleh kosong)").fill("Rapat");
    expect(await barriersOf(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Simpan" }).click();
    await page.waitForURL(/\/kueri\/[\w-]+$/);
    const link = page.url();

    await page.locator(".graphiql-query-editor", { hasText: "lagging" }).waitFor();
    await replaceIn(page, ".graphiql-query-editor", 'query Nama { region(code: "35") { code name ');
    await page.getByRole("tab", { name: "Nama", exact: true }).waitFor();
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.getByRole("dialog", { name: "Simpan kueri" }).getByRole("button", { name: "Simpan" }).click();
    await page
      .getByLabel("Versi")
      .getByRole("option", { name: /^2 .*terbaru/ })
      .waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Kueri siap pakai" }).click();
    await page.getByRole("button", { name: "Kueri saya" }).click();
    await page.getByRole("link", { name: "Provinsi menurut KPM" }).waitFor();
    expect(faults).toEqual([]);

    const { page: other } = await open(link);
    await other.getByText("Provinsi menurut KPM").first().waitFor();
    await run(other);
    expect(await cellsOf(other)).toEqual([["35", "Jawa Timur"]]);
    const { page: earlier } = await open(`${link}?v=1`);
    await run(earlier);
    expect(await cellsOf(earlier)).toHaveLength(38);
  }, 180_000);

  test("a telephone has all of it, below each other", async () => {
    const { page } = await open(`${origin()}/kueri?q=tersalur-di-bawah-sp2d`, {
      viewport: { width: 360, height: 740 },
    });
    await run(page);
    await page.getByRole("tab", { name: "Kode" }).click();
    await page.locator("pre", { hasText: "curl" }).waitFor();
    await replaceIn(page, ".graphiql-editor-tool .graphiql-editor:not(.hidden)", '{ "within": "63", "first": 5 ');
    await page.getByRole("tab", { name: "Tabel" }).click();
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.getByText("synergy.nodes · 5 baris").waitFor();
    expect(await overhangOf(page)).toBe(0);
  }, 120_000);

  test("a link to no saved query says so", async () => {
    const { page } = await open(`${origin()}/kueri/${"a".repeat(22)}`);
    await page.getByText("Tidak ada kueri tersimpan di alamat ini.").waitFor();
    expect(await page.locator(".failure").count()).toBe(0);
  }, 60_000);

  test("the result is shown as chart, plan and code, for readers of all kinds, at every width", async () => {
    const { page, foreign } = await open(`${origin()}/kueri?q=provinsi&bahasa=en`);
    await run(page);
    expect(await barriersOf(page)).toEqual([OF_GRAPHIQL]);
    await page.getByRole("tab", { name: "Table" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: "Chart", selected: true }).waitFor();
    await page.locator(".result-panel svg").waitFor();
    await page.getByRole("tab", { name: "Plan" }).click();
    await page.getByRole("rowheader", { name: "synergy" }).first().waitFor();
    await page.getByRole("tab", { name: "Code" }).click();
    await page.getByLabel("Language").selectOption("Python");
    await page.locator("pre", { hasText: "urllib.request" }).waitFor();
    expect(await barriersOf(page)).toEqual([OF_GRAPHIQL]);
    for (const width of [360, 1_920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overhangOf(page)).toBe(0);
      await page.getByRole("tab", { name: "Table" }).click();
      await page.getByRole("tab", { name: "Code" }).click();
    }
    expect(foreign).toEqual([]);
  }, 120_000);

  test("what is wrong is said in the gateway's words, with the place and the request number", async () => {
    const { page } = await open(`${origin()}/kueri?q=keluarga-wonosobo`);
    await page.locator(".graphiql-query-editor .view-lines").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: /Execute query/ }).click();
    const alert = page.locator(".problems");
    await alert.getByText(/Anda tidak berhak membaca Query\.families/).waitFor();
    expect(await alert.textContent()).toMatch(/FORBIDDEN di families.*Nomor permintaan [0-9a-f-]{36}/s);
  }, 120_000);

  test("variables that are no JSON are said to be none, and nothing is sent", async () => {
    const { page } = await open(`${origin()}/kueri?q=provinsi&bahasa=en`);
    await run(page);
    await replaceIn(page, ".graphiql-editor-tool .graphiql-editor:not(.hidden)", '{ "period": ');
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".problems", { hasText: "Request not sent. Variables" }).waitFor();
    expect(sent.filter((url) => url.endsWith("/graphql"))).toEqual([]);
  }, 120_000);

  test("less than 300 KB of script stand between a reader and the page, before the editor is loaded", async () => {
    const { page } = await open("about:blank");
    // The editor is asked for and does not come: what the page has then, it has without it.
    await page.route("**/assets/editor-*.js", () => {});
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await page.goto(`${origin()}/kueri`);
    await page.getByRole("link", { name: /38 provinsi/ }).waitFor();
    const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(300 * 1024);
  }, 60_000);
});

inBrowser("the data pages over the demo data", ({ open }) => {
  test("tell who published what, under which licence", async () => {
    const { page, foreign, faults } = await open(`${origin()}/data`);
    await page.getByRole("heading", { name: "86 sumber data" }).waitFor();
    await page.getByRole("searchbox").fill("Kepmendagri");
    await page.getByRole("cell", { name: "ODbL-1.0" }).first().waitFor();
    expect(await barriersOf(page)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  test.each([
    ["id", "graduasi"],
    ["en", "graduated"],
  ])(
    "find a measure and a field of the schema by a word of %s",
    async (language, word) => {
      const { page, faults } = await open(`${origin()}/data/kamus?bahasa=${language}`);
      await page.getByRole("searchbox").fill(word);
      await page.locator("#GRADUATED_FAMILIES").waitFor();
      await page.getByRole("link", { name: "Graduation.graduated", exact: true }).waitFor();
      expect(await page.locator("#PKH_ELDERLY").count()).toBe(0);
      expect(await barriersOf(page)).toEqual([]);
      await page.locator('#GRADUATED_FAMILIES a[href="/kueri?ukuran=GRADUATED_FAMILIES"]').click();
      await run(page);
      expect(await cellsOf(page)).toHaveLength(38);
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("show imports to who may import, and tell others who may", async () => {
    const { page, faults } = await open(`${origin()}/data/impor`);
    await page.getByText("Riwayat impor hanya untuk pembaca yang boleh mengimpor").waitFor();
    await become(page, "operator");
    for (const source of ["Kesejahteraan sosial", "Pembangunan desa", "Penyaluran"]) {
      await page.getByRole("region", { name: source }).getByText("Belum ada berkas yang diimpor").waitFor();
    }
    expect(await barriersOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);
});
