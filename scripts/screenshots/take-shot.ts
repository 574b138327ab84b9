import type { Browser, Page } from "playwright-core";
import type { Language } from "../../presentation/language.ts";
import type { Shot } from "./pages.ts";

const WAIT_MS = 30_000;
const HEIGHT = 900;

export interface ShotOptions {
  /** Of the product, without a path. */
  readonly url: string;
  readonly shot: Shot;
  readonly language: Language;
  /** Of the window, pixels. */
  readonly width: number;
  /** Of the window; the picture is as high. @default the whole page */
  readonly height?: number;
  /** Where the picture goes. */
  readonly file: string;
}

/** Takes a picture of a whole page once it is whole; what is wrong with the page, as far as a browser can tell. */
export const takeShot = async (
  browser: Browser,
  { url, shot, language, width, height, file }: ShotOptions,
): Promise<readonly string[]> => {
  const context = await browser.newContext({ viewport: { width, height: height ?? HEIGHT }, baseURL: url });
  const problems: string[] = [];
  try {
    if (shot.persona !== null) {
      const { ok, status } = await becomePersona(await context.newPage(), shot.persona);
      if (!ok) problems.push(`cannot be ${shot.persona}: ${status}`);
    }
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) problems.push(`asks ${request.url()}`);
    });
    await page.goto(`${shot.path}${shot.path.includes("?") ? "&" : "?"}bahasa=${language}`);
    problems.push(...(await whenWhole(page, shot)));
    await page.screenshot({ path: file, fullPage: height === undefined });
  } finally {
    await context.close();
  }
  return problems;
};

/** Through the page's own origin, as the portal does it. */
const becomePersona = async (page: Page, persona: string): Promise<{ ok: boolean; status: number }> => {
  await page.goto("/");
  return page.evaluate(async (name) => {
    const { ok, status } = await fetch("/session/persona", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ persona: name }),
    });
    return { ok, status };
  }, persona);
};

const whenWhole = async (page: Page, { shows, afterwards }: Shot): Promise<readonly string[]> => {
  try {
    await page.locator(shows).first().waitFor({ timeout: WAIT_MS });
    await page.waitForLoadState("networkidle", { timeout: WAIT_MS });
    if (afterwards !== undefined) {
      await page.getByRole("button", { name: afterwards.press }).click();
      await page.locator(afterwards.shows).first().waitFor({ timeout: WAIT_MS });
    }
  } catch {
    return [`shows no ${afterwards?.shows ?? shows}`];
  }
  const overflow = Number(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
  return overflow > 0 ? [`is ${overflow} px wider than the window`] : [];
};
