import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { findFreePort } from "../../platform/database/embedded/free-port.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { parseRegionCode } from "../../platform/region-code.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { type OidcProvider, startOidcProvider } from "../support/oidc-provider/oidc-provider.ts";
import { barriersOf, inBrowser, overhangOf, type WatchedPage } from "../support/portal-browser.ts";
import { TEST_CLIENT } from "../support/sign-in-kit.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
let provider: OidcProvider;
beforeAll(async () => {
  await ensureBuild(projectRoot(), () => {});
  provider = await startOidcProvider({
    ...TEST_CLIENT,
    users: {
      governor: {
        subject: "gubernur@example",
        role: "governor",
        scopes: ["aggregate:read", "family:read"],
        regions: [parseRegionCode("53")],
      },
    },
  });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  provider.redirectUri = `${url}/sign-in/callback`;
  graph = await startTestGraph("compiled", {
    PORT: port,
    PUBLIC_URL: url,
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: TEST_CLIENT.audience,
    OIDC_CLIENT_ID: TEST_CLIENT.clientId,
    OIDC_CLIENT_SECRET: TEST_CLIENT.clientSecret,
  });
}, 300_000);
afterAll(async () => {
  await graph.stop();
  await provider.close();
});

/** How many families of Rote Ndao and of Wonosobo the page's reader is shown. */
const familiesSeenBy = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const count = (code: string) => `families(within: "${code}", first: 1) { nodes { id } }`;
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ nusaTenggara: ${count("53.14")} jawa: ${count("33.07")} }` }),
    });
    const { data } = (await response.json()) as { data: Record<string, { nodes: unknown[] } | null> | null };
    return [data?.["nusaTenggara"]?.nodes.length ?? null, data?.["jawa"]?.nodes.length ?? null];
  });

inBrowser("signing in", (browser) => {
  let watched: WatchedPage;
  let page: Page;
  beforeEach(async () => {
    watched = await browser.open(`${graph.url}/saya`);
    ({ page } = watched);
    await page.getByRole("heading", { name: "Apa yang boleh saya lihat" }).waitFor();
  }, 60_000);

  test("a reader of the demo becomes a governor by the keyboard alone, sees what they may see, and leaves", async () => {
    expect(await familiesSeenBy(page)).toEqual([null, null]);
    await page.getByRole("button", { name: "Pembaca: Publik" }).focus();
    await page.keyboard.press("Enter");
    const panel = page.locator(".who-panel");
    await panel.getByText("DEMO").waitFor();
    await panel.getByLabel("Peran").focus();
    await page.keyboard.type("Kantor");
    const province = panel.getByLabel("Provinsi");
    await province.getByRole("option", { name: "Nusa Tenggara Timur (53)" }).waitFor({ state: "attached" });
    await province.focus();
    await page.keyboard.type("Nusa Tenggara T");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const button = page.getByRole("button", { name: "Pembaca: Kantor gubernur" });
    await button.waitFor();
    await page.locator("main").getByText("Nusa Tenggara Timur (53)").waitFor();
    await page.getByRole("row", { name: /family:read ✓ Ya/ }).waitFor();
    await page.getByRole("row", { name: /identity:read – Tidak/ }).waitFor();
    expect(await familiesSeenBy(page)).toEqual([1, 0]);
    await page.keyboard.press("Escape");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator(":focus").textContent()).toBe(await button.textContent());
    await page.locator("main").getByRole("button", { name: "Keluar" }).click();
    await page.getByRole("button", { name: "Pembaca: Publik" }).waitFor();
    expect(await familiesSeenBy(page)).toEqual([null, null]);
    expect(watched).toMatchObject({ foreign: [], faults: [] });
  }, 60_000);

  test("a reader signs in at the identity provider, comes back to the same page, and leaves through it", async () => {
    await page.locator("main").getByRole("link", { name: "Masuk" }).click();
    await page.getByRole("heading", { name: "Who are you?" }).waitFor();
    await page.getByRole("link", { name: "governor" }).click();
    await page.waitForURL(`${graph.url}/saya`);
    await page.locator("main").getByText("gubernur@example").waitFor();
    await page.locator("main").getByText("Nusa Tenggara Timur (53)").waitFor();
    expect(await familiesSeenBy(page)).toEqual([1, 0]);
    expect(await page.evaluate("document.cookie")).toBe("");
    const stored = await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    for (const secret of provider.secrets) expect(stored).not.toContain(secret);
    await page.locator("main").getByRole("button", { name: "Keluar" }).click();
    await page.waitForURL(`${provider.issuer}/goodbye?**`);
    await page.goto(`${graph.url}/saya`);
    await page.getByRole("button", { name: "Pembaca: Publik" }).waitFor();
    expect(await familiesSeenBy(page)).toEqual([null, null]);
  }, 60_000);

  test("a reader who calls it off is told so in both languages, and can begin again", async () => {
    await page.locator("main").getByRole("link", { name: "Masuk" }).click();
    await page.getByRole("link", { name: "nobody" }).click();
    await page.getByRole("heading", { name: /tidak mengizinkan masuk/ }).waitFor();
    await page.getByText(/did not let you in/).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole("link", { name: "Masuk lagi / Sign in again" }).click();
    await page.getByRole("link", { name: "governor" }).click();
    await page.waitForURL(`${graph.url}/saya`);
    await page.locator("main").getByText("gubernur@example").waitFor();
  }, 60_000);

  test("a reader whose session has ended is told so, and not shown the public's data as theirs", async () => {
    const { name, value } = { name: "sinergi-session", value: "C".repeat(43) };
    await page.context().addCookies([{ name, value, url: graph.url, httpOnly: true, sameSite: "Lax" }]);
    await page.reload();
    await page.locator("main").getByRole("alert").getByText("Sesi masuk Anda sudah berakhir.").waitFor();
    await page.getByRole("button", { name: "Pembaca: Sesi berakhir" }).waitFor();
    await page.locator("main").getByRole("link", { name: "Masuk lagi" }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
  }, 60_000);

  test("a purpose that the reader states goes with what is asked, and is forgotten with the role", async () => {
    const purposes: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (request.url() === `${graph.url}/graphql`) purposes.push(request.headers()["x-sinergi-purpose"]);
    });
    const main = page.locator("main");
    const choose = (name: string, label: string) =>
      main.getByRole("combobox", { name, exact: true }).selectOption({ label });
    await choose("Peran", "Pemerintah kabupaten/kota");
    await choose("Provinsi", "Jawa Tengah (33)");
    await choose("Kabupaten/kota", "Kabupaten Wonosobo (33.07)");
    await main.getByRole("button", { name: "Pakai peran ini" }).click();
    await main.getByLabel("Tujuan membaca identitas").fill("Surat tugas 12/2026");
    await main.getByRole("button", { name: "Sebutkan tujuan" }).click();
    await main.getByText("Identitas ditampilkan untuk tujuan: Surat tugas 12/2026").waitFor();
    await expectLast(purposes, "Surat tugas 12/2026");
    await main.getByRole("button", { name: "Keluar" }).click();
    await page.getByRole("button", { name: "Pembaca: Publik" }).waitFor();
    await choose("Peran", "Kantor gubernur");
    await choose("Provinsi", "Bali (51)");
    await expectLast(purposes, undefined);
  }, 60_000);

  const expectLast = async (purposes: readonly (string | undefined)[], purpose: string | undefined): Promise<void> => {
    await page.waitForLoadState("networkidle");
    expect(purposes.at(-1)).toBe(purpose);
  };

  test.each([
    { width: 360, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
    { width: 1920, colorScheme: "light" },
  ] as const)(
    "the page and the panel keep nobody out at %j",
    async ({ width, colorScheme }) => {
      const other = await browser.open(`${graph.url}/saya?bahasa=en`, {
        viewport: { width, height: 800 },
        colorScheme,
      });
      await other.page.getByRole("button", { name: "Reader: Public" }).click();
      const panel = other.page.locator(".who-panel");
      await panel.getByLabel("Role").waitFor();
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await barriersOf(other.page)).toEqual([]);
      expect(await overhangOf(other.page)).toBe(0);
    },
    60_000,
  );
});

test("without a browser as well, the page is served where readers may be anybody", async () => {
  const response = await fetch(`${graph.url}/saya`, { headers: { accept: "text/html" } });
  expect(await response.text()).toContain("<title>Sinergi</title>");
});
