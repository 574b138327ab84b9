import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";

const root = projectRoot();
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
const read = (page: string): string => readFileSync(join(root, page), "utf8");

/** A page without its blocks of code, which may name what the reader is to make. */
const proseOf = (page: string): string => read(page).replaceAll(/^```[^]*?^```$/gm, "");

const FILE = /^[\w.-]+(?:\/[\w.<>-]+)*\.(?:conf|css|csv|example|graphql|js|json|md|sql|ts|tsx|yml)$/;
const FOLDER = /^[\w.-]+(?:\/[\w.<>-]+)+\/?$/;

const pathsNamedIn = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/`([^`\s]+)`/g)]
    .map(([, text = ""]) => text)
    .filter((text) => FILE.test(text) || FOLDER.test(text));

/** `<name>` stands for a subgraph: one of them must have the file. */
const isThere = (path: string): boolean =>
  path.includes("<name>")
    ? SUBGRAPHS.some(({ name }) => existsSync(join(root, path.replaceAll("<name>", name))))
    : existsSync(join(root, path));

describe.each(pagesIn("docs/how-to"))("%s", (page) => {
  test("names only files that exist", () => {
    const paths = pathsNamedIn(page);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test("says which files a reader touches", () => {
    expect(read(page)).toMatch(/^## Files/m);
  });
});

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", ...pagesIn("docs")])(
  "every link of %s leads somewhere",
  (page) => {
    const links = [...proseOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target));
    expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  },
);
