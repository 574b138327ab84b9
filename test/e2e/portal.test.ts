import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createSignIn } from "../../cli/sign-in.ts";
import { createGateway, type Gateway } from "../../gateway/server.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { loadConfig } from "../../platform/config.ts";
import { createLog } from "../../platform/log.ts";
import { SCALARS } from "../../platform/scalars.ts";
import { buildPortal } from "../support/build-portal.ts";
import { inBrowser } from "../support/portal-browser.ts";
import { startTinyFederation, type TinyFederation } from "../support/tiny-federation.ts";

let folder: string;
let federation: TinyFederation;
let gateway: Gateway;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "query-page-"));
  await buildPortal(folder);
  federation = await startTinyFederation();
  const log = createLog({ level: "silent" });
  gateway = await createGateway(
    { port: 0, engine: "compiled", supergraph: { sdl: federation.supergraphSdl }, portal: folder },
    {
      transportFor: createHttpTransportFor(),
      scalars: SCALARS,
      ...(await createSignIn(loadConfig({ NODE_ENV: "test" }), log)),
      log,
    },
  );
}, 120_000);
afterAll(async () => {
  await gateway.stop();
  await federation.close();
  rmSync(folder, { recursive: true });
});

interface BuiltFile {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** Bytes of script that a page needs, as they travel: its own, what all pages have, and what it loads when it draws. */
const scriptOf = (page: string): number => {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Record<string, BuiltFile>;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry === true) ?? "";
  const needed = new Set<string>();
  const add = (name: string, isDrawn: boolean): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const { imports = [], dynamicImports = [] } = manifest[name] ?? { file: "" };
    for (const other of [...imports, ...(isDrawn ? dynamicImports : [])]) add(other, isDrawn);
  };
  add(entry, false); // which names every page
  add(page, true);
  return [...needed].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, manifest[name]?.file ?? ""))).length,
    0,
  );
};

const MOST_SCRIPT = 300 * 1024;
const PAGES = ["home", "report", "reconciliation", "coordination", "data"];

test.each(PAGES)("the page %s, charts and all, needs less than 300 KB of script", (name) => {
  const size = scriptOf(`pages/${name}/${name}-page.tsx`);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(MOST_SCRIPT);
});

const HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const send = (path: string, accept = HTML): Promise<Response> =>
  fetch(`${gateway.url}${path}`, { headers: { accept } });

test("a browser's GET of /graphql is the page, a program's is not", async () => {
  const page = await send("/graphql");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toContain("<title>Sinergi</title>");
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toContain("unsafe-eval");
  expect((await send("/graphql", "*/*")).status).toBe(400);
  expect((await send("/graphql", "application/json, text/html")).status).toBe(400);
});

test("over a graph that the other pages are not about, the first page leads to the query page", async () => {
  const response = await fetch(`${gateway.url}/?bahasa=en`, { headers: { accept: HTML }, redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql?bahasa=en"]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect((await send("/", "application/json")).status).toBe(404);
  expect((await send("/", "*/*")).url).toBe(`${gateway.url}/graphql`);
  const head = await fetch(`${gateway.url}/`, { method: "HEAD", redirect: "manual" });
  expect([head.status, await head.text()]).toEqual([302, ""]);
  expect((await send("/laporan/35", "*/*")).status).toBe(404);
  expect(await (await send("/session", "*/*")).json()).toMatchObject({ hasReports: false, canSignIn: false });
});

test("assets are kept for ever, and nothing outside the folder is served", async () => {
  const text = await (await send("/graphql")).text();
  const [asset = ""] = /\/assets\/[\w.-]+\.js/.exec(text) ?? [];
  const script = await send(asset, "*/*");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  for (const path of [
    "/assets/none.js",
    "/assets/../index.html",
    "/assets/%2e%2e/index.html",
    "/assets/..%2f..%2fetc",
  ]) {
    expect((await send(path, "*/*")).status).toBe(404);
  }
});

test("the page names no other host to load anything from", async () => {
  const text = await (await send("/graphql")).text();
  expect(text).not.toMatch(/https?:\/\//);
});

inBrowser("the query page over any graph", ({ open }) => {
  const openEditor = async (path: string) => {
    const watched = await open(`${gateway.url}${path}`);
    await watched.page.locator(".graphiql-query-editor .view-lines").waitFor({ timeout: 30_000 });
    return watched;
  };

  test("a typed query is run and its answer shown, without a request to another host", async () => {
    const { page, foreign, faults } = await openEditor("/");
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("query Tempat { places { name count } }");
    await page.getByRole("tab", { name: "Tempat" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("rowheader", { name: "Nusa Tenggara Timur" }).waitFor();
    await page.getByRole("tab", { name: "JSON" }).click();
    await page.locator(".result-window", { hasText: "Nusa Tenggara Timur" }).waitFor();
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  test("a ready query is chosen from the list, in Indonesian first, and has an address of its own", async () => {
    const { page, foreign } = await openEditor("/kueri");
    expect(await page.locator("html").getAttribute("lang")).toBe("id");
    await page.getByRole("link", { name: "Kalimantan Selatan: KPM PKH 2022 dan 2023" }).click();
    await page.waitForURL("**/kueri?q=kalimantan-selatan-kpm");
    await page.getByRole("tab", { name: "KalimantanSelatanKpm", selected: true }).waitFor();
    await page.locator(".graphiql-query-editor", { hasText: "tahun2023" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Ready queries" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(foreign).toEqual([]);
  }, 60_000);
});
