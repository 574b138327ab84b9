import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page, Response } from "playwright-core";
import { projectRoot } from "../../platform/project-root.ts";
import { exactFigure } from "../../presentation/numbers.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { barriersOf, inBrowser, overhangOf } from "../support/portal-browser.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  await ensureBuild(projectRoot(), () => {});
  graph = await startTestGraph("compiled");
  // The first question about a period has the figures copied, which takes longer than a page that is read.
  for (const period of ["2020-S1", "2024"]) {
    const answer = await fetch(`${graph.url}/exports/report.json?region=ID&period=${period}`);
    if (!answer.ok) throw new Error(`the report of ${period} was answered with ${answer.status}`);
    await answer.body?.cancel();
  }
}, 600_000);
afterAll(() => graph.stop());

interface Credited {
  readonly credited: { readonly amount: number | null };
}

interface Told {
  readonly name: string;
  readonly disbursement: Credited | null;
}

const CREDITED = `query Tersalur($code: RegionCode!, $period: Period!) {
  region(code: $code) {
    name
    disbursement(period: $period, programme: PKH) { credited { amount } }
    children { nodes { name disbursement(period: $period, programme: PKH) { credited { amount } } } }
  }
}`;

/** What the graph says was credited to a region and to those below it, as a reader sees it. */
const creditedOf = async (code: string, period: string) => {
  const { data } = await graph.ask(CREDITED, { code, period });
  const told = data as unknown as { region: Told & { children: { nodes: readonly Told[] } } }; // as asked
  const { children, ...region } = told.region;
  const shown = ({ disbursement }: Told): string => {
    const amount = disbursement?.credited.amount ?? null;
    return amount === null ? "missing" : exactFigure(amount, "RUPIAH", "id");
  };
  return { region: shown(region), children: new Map(children.nodes.map((child) => [child.name, shown(child)])) };
};

const headline = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);

const table = (page: Page) => page.getByRole("table", { name: /^(Kabupaten dan kota|Kecamatan|Desa dan kelurahan)/ });

/** The cells of a column of the table of the regions below, by the name of the region. */
const columnOf = async (page: Page, head: string): Promise<ReadonlyMap<string, string>> => {
  const heads = await table(page).getByRole("columnheader").allInnerTexts();
  const place = heads.findIndex((text) => text.replaceAll(/[\n↕↑↓]/g, "").trim() === head);
  const rows = await table(page).locator("tbody tr").all();
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<[string, string]> => {
        const cells = row.locator("th, td");
        return [await cells.first().innerText(), await cells.nth(place).innerText()];
      }),
    ),
  );
};

/** The page of a report, with its figures. */
const shown = async (page: Page, title: string): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: 30_000 });
  await headline(page, "pkh-credited").waitFor();
};

inBrowser("the report of a region", ({ open }) => {
  test("a new reader picks Jawa Timur and the first half of 2020, reads what was paid, and goes down to a village", async () => {
    const { page, foreign, faults } = await open(graph.url);
    await page.getByRole("heading", { name: /^Indonesia, 20/ }).waitFor({ timeout: 30_000 });
    await page.getByLabel("Tahun", { exact: true }).selectOption("2020");
    await page.getByLabel("Bagian tahun").selectOption({ label: "semester 1" });
    const region = page.getByRole("combobox", { name: "Wilayah" });
    await region.fill("jawa tim");
    await page.getByRole("option", { name: /^Jawa Timur 35/ }).waitFor();
    await region.press("Enter");

    await page.waitForURL("**/laporan/35?periode=2020-S1");
    await shown(page, "Jawa Timur, semester 1 2020");
    expect(await page.title()).toBe("Jawa Timur, semester 1 2020 · Sinergi");
    expect(await headline(page, "pkh-credited").innerText()).toBe("Rp 3,2 triliun\nRp 3.215.966.118.000");
    const province = await creditedOf("35", "2020-S1");
    expect(province.region).toBe("Rp 3.215.966.118.000");
    expect(await columnOf(page, "PKH tersalur")).toEqual(province.children);
    expect(province.children.size).toBe(38);

    for (const [name, code, path] of [
      ["Kabupaten Malang", "35.07", ["Indonesia", "Jawa Timur"]],
      ["Donomulyo", "35.07.01", ["Indonesia", "Jawa Timur", "Kabupaten Malang"]],
      ["Kedungsalam", "35.07.01.2003", ["Indonesia", "Jawa Timur", "Kabupaten Malang", "Donomulyo"]],
    ] as const) {
      await table(page).getByRole("link", { name, exact: true }).click();
      await page.waitForURL(`**/laporan/${code}?periode=2020-S1`);
      await shown(page, `${name}, semester 1 2020`);
      const paid = await headline(page, "pkh-credited").innerText();
      expect(paid.split("\n").at(-1)).toBe((await creditedOf(code, "2020-S1")).region);
      expect(await page.getByLabel("Letak wilayah").getByRole("link").allInnerTexts()).toEqual(path);
    }
    await page.goBack();
    await shown(page, "Donomulyo, semester 1 2020");
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test("the regions below are sorted by a click or a key, the address keeps it, and what has no figure stands last", async () => {
    const { page } = await open(`${graph.url}/laporan/35?periode=2024`);
    await shown(page, "Jawa Timur, 2024");
    const head = table(page).getByRole("columnheader", { name: "Pagu Dana Desa" });
    const sorted = (direction: string) =>
      table(page).locator(`th[aria-sort=${direction}]`, { hasText: "Pagu Dana Desa" }).waitFor();
    const names = async () => [...(await columnOf(page, "Pagu Dana Desa")).keys()];
    const before = await names();

    await head.getByRole("button").press("Enter");
    await sorted("descending");
    const downwards = await columnOf(page, "Pagu Dana Desa");
    const amounts = [...downwards.values()].flatMap((text) =>
      text.startsWith("Rp") ? [Number(text.replaceAll(/\D/g, ""))] : [],
    );
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect([...downwards.values()].slice(0, amounts.length).every((text) => text.startsWith("Rp"))).toBe(true);
    expect(downwards.get("Kota Surabaya")).toContain("Tidak berlaku");
    expect(page.url()).toContain("urut=-children.");

    await head.getByRole("button").click();
    await sorted("ascending");
    const upwards = await names();
    expect(upwards).not.toEqual(before);
    await page.reload();
    await shown(page, "Jawa Timur, 2024");
    expect(await names()).toEqual(upwards);
  }, 120_000);

  test("a switch of the language changes texts and numbers, and asks for nothing", async () => {
    const { page, faults } = await open(`${graph.url}/laporan/35?periode=2020-S1`);
    await shown(page, "Jawa Timur, semester 1 2020");
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("button", { name: "English" }).click();
    await shown(page, "Jawa Timur, semester 1 2020");
    expect(await headline(page, "pkh-credited").innerText()).toBe("Rp 3.2 trillion\nRp 3,215,966,118,000");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test("a comparison is in the address, and the way back ends it", async () => {
    const { page } = await open(`${graph.url}/laporan/35?periode=2024`);
    await shown(page, "Jawa Timur, 2024");
    await page.getByText("Bandingkan", { exact: true }).click();
    const other = page.getByRole("combobox", { name: "Bandingkan dengan wilayah" });
    await other.fill("33");
    await page.getByRole("option", { name: /^Jawa Tengah 33/ }).click();
    await page.waitForURL("**/laporan/35?periode=2024&banding=33");
    await page.getByRole("heading", { level: 2, name: "Perbandingan" }).waitFor();
    expect(await page.locator(".page-lead").innerText()).toContain("dibandingkan dengan Jawa Tengah, 2024");
    await page.goBack();
    await page.waitForURL("**/laporan/35?periode=2024");
    await shown(page, "Jawa Timur, 2024");
    expect(await page.getByRole("heading", { level: 2, name: "Perbandingan" }).count()).toBe(0);
  }, 120_000);

  test("a bar of a chart leads to its region, and the chart is told in words and as a table", async () => {
    const { page } = await open(`${graph.url}/laporan/35?periode=2024`);
    await shown(page, "Jawa Timur, 2024");
    const figure = page.locator("figure", { hasText: "KPM PKH: kabupaten dan kota" });
    const chart = figure.locator(".drawn-chart");
    expect(await chart.getAttribute("aria-label")).toContain("KPM PKH setiap wilayah di Jawa Timur");
    await figure.getByText("Tampilkan sebagai tabel").click();
    const first = figure.getByRole("rowheader").first();
    expect(await first.innerText()).toBe("Kabupaten Lamongan");
    await figure.locator("svg").waitFor();
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    await chart.click({ position: { x: (box?.width ?? 0) * 0.4, y: 12 } });
    await page.waitForURL("**/laporan/35.24?periode=2024");
  }, 120_000);

  test("a region that is not there is told so in the gateway's words, and the frame stays", async () => {
    const { page } = await open(`${graph.url}/laporan/98?periode=2024`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("98");
    await page.getByRole("link", { name: "Beranda" }).click();
    await page.getByRole("heading", { name: /^Indonesia, 20/ }).waitFor();
  }, 120_000);

  test("a governor's home leads to the governor's own region", async () => {
    const { page } = await open(graph.url);
    await page.evaluate(() =>
      fetch("/session/persona", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ persona: "governor:53" }),
      }),
    );
    await page.reload();
    await page.locator(".own").click();
    await shown(page, "Nusa Tenggara Timur, 2024");
    expect(new URL(page.url()).pathname).toBe("/laporan/53");
  }, 120_000);

  test("the home page loads less than 300 KB of script", async () => {
    const { page } = await open("about:blank#http://unused");
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    await page.goto(graph.url);
    await page.getByRole("heading", { name: /^Indonesia, 20/ }).waitFor({ timeout: 30_000 });
    const sizes = await Promise.all(scripts.map(async (response) => gzipSync(await response.body()).length));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  }, 120_000);

  describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
    test.each([
      ["the home page", "/"],
      ["a report", "/laporan/34?periode=2024&banding=33"],
    ])(
      "%s keeps nobody out",
      async (_, path) => {
        const { page } = await open(`${graph.url}${path}`, { colorScheme, reducedMotion: "reduce" });
        await headline(page, "pkh-credited").waitFor({ timeout: 30_000 });
        expect(await barriersOf(page)).toEqual([]);
      },
      120_000,
    );
  });

  test.each([
    ["the home page", "/"],
    ["a report", "/laporan/35?periode=2024&banding=33"],
  ])(
    "%s fits a screen of 360 pixels",
    async (_, path) => {
      const { page } = await open(`${graph.url}${path}`, { viewport: { width: 360, height: 800 } });
      await headline(page, "pkh-credited").waitFor({ timeout: 30_000 });
      expect(await overhangOf(page)).toBe(0);
    },
    120_000,
  );
});
