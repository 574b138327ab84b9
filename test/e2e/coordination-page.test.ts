import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { barriersOf, inBrowser, overhangOf, type PortalBrowser, type WatchedPage } from "../support/portal-browser.ts";
import { useSinergi } from "../support/sinergi-program.ts";

// Over databases without demo data, since actions are recorded.

const sinergi = useSinergi();
const PLACE = "/koordinasi?wilayah=35.07&tahun=2024";
const ACTION = "SINTETIS padankan rekening dengan bank penyalur";

let folder: string;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-coordination-"));
  await chmod(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
  const settings = { PORT: "0", SINERGI_DATA_DIR: folder, SINERGI_DEMO: "none", LOG_LEVEL: "warn" };
  [, url = ""] = await sinergi.start("start", [], settings).said(/Sinergi answers at (\S+)\n/);
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

const openAs = async (browser: PortalBrowser, persona: string, width = 1_280): Promise<WatchedPage> => {
  const watched = await browser.open(`${url}${PLACE}`, { viewport: { width, height: 900 } });
  await watched.page.request.post(`${url}/session/persona`, { data: { persona }, headers: { origin: url } });
  await watched.page.goto(`${url}${PLACE}`);
  return watched;
};

const figure = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);

const record = async (page: Page, action: string): Promise<void> => {
  await page.getByRole("button", { name: "Catat tindak lanjut" }).click();
  await page.getByLabel("Tindak lanjut", { exact: true }).fill(action);
  await page.getByLabel("Tanggal rapat").fill("2024-02-01");
  await page.getByLabel("Batas waktu").fill("2024-06-30");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Tindak lanjut tercatat").waitFor();
};

inBrowser("the page about coordination", (browser) => {
  test("tells a reader without a token why they record nothing, and keeps nobody out", async () => {
    const { page, foreign, faults } = await browser.open(`${url}${PLACE}`, { viewport: { width: 360, height: 800 } });
    await page.getByText("Masuk sebagai pemerintah daerah").waitFor();
    expect(await page.getByRole("button", { name: "Catat tindak lanjut" }).count()).toBe(0);
    expect(await barriersOf(page)).toEqual([]);
    expect([await overhangOf(page), foreign, faults]).toEqual([0, [], []]);
    await page.context().close();
  }, 60_000);

  test("lets a governor record an action and mark it done by keyboard, and the summary moves", async () => {
    const { page, foreign, faults } = await openAs(browser, "governor:35");
    await record(page, ACTION);
    expect([await figure(page, "ALL").innerText(), await figure(page, "OVERDUE").innerText()]).toEqual(["1", "1"]);
    expect(await barriersOf(page)).toEqual([]);

    await page.getByRole("button", { name: `Tandai selesai: ${ACTION}` }).press("Enter");
    await page.getByRole("form", { name: `Ubah: ${ACTION}` }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByLabel("Tanggal selesai").fill("2024-05-31");
    await page.getByRole("button", { name: "Simpan" }).press("Enter");
    await page.getByText("Perubahan tersimpan").waitFor();
    expect([await figure(page, "DONE").innerText(), await figure(page, "OVERDUE").innerText()]).toEqual(["1", "0"]);
    const file = await page.getByRole("link", { name: "Unduh CSV" }).getAttribute("href");
    const csv = await (await page.request.get(`${url}${file}`)).text();
    expect(csv.split("\n")[1]).toContain(`35.07,Kabupaten Malang,DONE`);
    expect(csv.split("\n")[1]).toContain(`${ACTION},,2024-02-01,2024-06-30,2024-05-31`);

    await page.getByText("Riwayat (2)").press("Enter");
    await page.getByText("Tanggal selesai: kosong → 31 Mei 2024").waitFor();
    expect([foreign, faults]).toEqual([[], []]);
    await page.context().close();
  }, 120_000);

  test("tells a refusal at its field, and a conflict in words, without losing what was typed", async () => {
    const { page } = await openAs(browser, "governor:35", 360);
    await record(page, `${ACTION}, kedua`);
    await page.getByRole("button", { name: `Ubah: ${ACTION}, kedua` }).click();
    const note = page.getByLabel("Catatan");
    await note.fill("KK 3507 0112 3456 7890");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Ada nomor yang panjangnya seperti NIK").waitFor();
    expect(await note.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(":focus").getAttribute("name")).toBe("note");
    expect(await barriersOf(page)).toEqual([]);
    expect(await overhangOf(page)).toBe(0);

    await note.fill("Menunggu bank");
    const other = await openAs(browser, "regency:35.07");
    await other.page.getByRole("button", { name: `Ubah: ${ACTION}, kedua` }).click();
    await other.page.getByLabel("Batas waktu").fill("2024-12-31");
    await other.page.getByRole("button", { name: "Simpan" }).click();
    await other.page.getByText("Perubahan tersimpan").waitFor();
    await other.page.context().close();

    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Orang lain baru saja mengubah: Batas waktu").waitFor();
    expect(await note.inputValue()).toBe("Menunggu bank");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Perubahan tersimpan").waitFor();
    const item = page.getByRole("listitem").filter({ hasText: `${ACTION}, kedua` });
    expect(await item.innerText()).toContain("Menunggu bank");
    expect(await item.innerText()).toContain("batas waktu 31 Desember 2024");
    await page.context().close();
  }, 120_000);
});
