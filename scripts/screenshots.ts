import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { projectRoot } from "../platform/project-root.ts";
import { LANGUAGES } from "../presentation/language.ts";
import { killLeft } from "./product/processes-with.ts";
import { startProduct } from "./product/start-product.ts";
import { README_SIZE, SHOTS, WIDTHS } from "./screenshots/pages.ts";
import { takeShot } from "./screenshots/take-shot.ts";

// `npm run screenshots [-- --out FOLDER] [--only NAME] [--url URL]`: a picture of every page in both languages, wide and
// narrow, over a product of its own (or the one at URL). Says which pages report an error, ask another host, or are wider than the
// window. With `--readme` it takes the pictures of the README instead.

const CHROMIUM = "/usr/bin/chromium";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "screenshots" },
    only: { type: "string", default: "" },
    url: { type: "string" },
    readme: { type: "boolean", default: false },
  },
});

const takeForReadme = async (browser: Browser, url: string, folder: string): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const shot of SHOTS.filter(({ isInReadme }) => isInReadme === true)) {
    const file = join(folder, `${shot.name}.png`);
    problems.push(...(await takeShot(browser, { url, shot, language: LANGUAGES[0], ...README_SIZE, file })));
    console.log(file);
  }
  return problems;
};

const takeAll = async (browser: Browser, url: string, folder: string): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const shot of SHOTS.filter(({ name }) => name.includes(values.only))) {
    for (const language of LANGUAGES) {
      for (const width of WIDTHS) {
        const file = join(folder, `${shot.name}-${language}-${width}.png`);
        const found = await takeShot(browser, { url, shot, language, width, file });
        console.log(file);
        problems.push(...found.map((problem) => `${file}: ${problem}`));
      }
    }
  }
  return problems;
};

if (!existsSync(CHROMIUM)) throw new Error(`Pictures need ${CHROMIUM}: apt-get install chromium`);
const folder = resolve(projectRoot(), values.readme ? "docs/images" : values.out);
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "sinergi-pictures-"));
chmodSync(data, 0o711); // root's PostgreSQL runs as another user, who must get through
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking"],
});
try {
  const product = values.url === undefined ? await startProduct(data) : undefined;
  const take = values.readme ? takeForReadme : takeAll;
  const problems = await take(browser, values.url ?? product?.url ?? "", folder);
  for (const problem of problems) console.error(problem);
  await product?.stop();
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  killLeft(data);
  rmSync(data, { recursive: true, force: true });
}
