import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const hasBrowser = existsSync(CHROMIUM);
/** What the browser would do besides. */
const QUIET = ["background-networking", "component-update", "sync", "gpu"].map((part) => `--disable-${part}`);

/** A page that is watched from its first request on. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of other hosts that it asked for. */
  readonly foreign: readonly string[];
  /** Errors of its scripts and of its console. */
  readonly faults: readonly string[];
}

export interface PortalBrowser {
  /** Opens an address as a new visitor, who has seen nothing of the portal. */
  open(url: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Tests in a browser; where there is none they are left out, and a line says so. */
export const inBrowser = (name: string, tests: (browser: PortalBrowser) => void): void => {
  if (!hasBrowser) process.stderr.write(`${name}: not tested in a browser, since there is no ${CHROMIUM}\n`);
  (hasBrowser ? describe : describe.skip)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      const args = ["--no-sandbox", "--no-first-run", ...QUIET];
      browser = await chromium.launch({ executablePath: CHROMIUM, args });
    }, 60_000);
    afterAll(() => browser.close());
    tests({ open: (url, options) => watch(browser, url, options) });
  });
};

const watch = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  const faults: string[] = [];
  const { host } = new URL(url);
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.host !== host) foreign.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(url);
  return { page, foreign, faults };
};

/** What keeps readers out: findings of axe that are serious or critical, each with its place. */
export const barriersOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

/** Pixels by which a page is wider than its window. */
export const overhangOf = (page: Page): Promise<number> =>
  page.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** Clicks a file of a page, by the name of its form, and gives what was downloaded. */
export const downloaded = async (page: Page, role: "button" | "link", form: string): Promise<Buffer> => {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole(role, { name: form, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9.-]+\\.${form}$`, "i"));
  return readFile(await file.path());
};
