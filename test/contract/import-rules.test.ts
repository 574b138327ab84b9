import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import dependencyRules from "../../.dependency-cruiser.cjs";
import { projectRoot } from "../../platform/project-root.ts";

const FOLDERS = [
  "bench",
  "cli",
  "data",
  "exports",
  "gateway",
  "platform",
  "portal",
  "presentation",
  "scripts",
  "subgraphs",
  "test",
];

/** A small tree that keeps every rule. */
const CLEAN = {
  "bench/main.ts": 'import "../cli/start.ts";',
  "cli/start.ts": 'import "../gateway/server.ts";\nimport "../subgraphs/index.ts";',
  "data/generate.ts": 'import "../platform/errors.ts";',
  "exports/file.ts": 'import "../platform/errors.ts";',
  "gateway/server.ts": 'import "../platform/errors.ts";\nimport "graphql";',
  "platform/errors.ts": "export const errors = {};",
  "platform/database.ts": 'import "./errors.ts";\nimport knex from "knex";\nexport { knex };',
  "portal/main.ts": 'import "./page.ts";',
  "portal/page.ts": 'import "../presentation/numbers.ts";',
  "presentation/numbers.ts": "export const numbers = 1;",
  "scripts/generate.ts": 'import "../cli/start.ts";',
  "subgraphs/index.ts": 'import "./welfare/subgraph.ts";\nimport "./money/subgraph.ts";',
  "subgraphs/welfare/subgraph.ts": 'import "./resolvers/Region.ts";',
  "subgraphs/welfare/resolvers/Region.ts": 'import "../loaders.ts";',
  "subgraphs/welfare/loaders.ts": 'import "./repository.ts";',
  "subgraphs/welfare/repository.ts": 'import "../../platform/database.ts";',
  "subgraphs/money/subgraph.ts": 'import "../../platform/errors.ts";',
  "test/server.test.ts": 'import "../cli/start.ts";\nimport "../subgraphs/welfare/repository.ts";',
};

/** Files beside those that break a rule each, several ways where a rule can be broken in several ways. */
const PLANTED: readonly [rule: string, path: string, imported: string][] = [
  ["not-to-unresolvable", "gateway/lost.ts", "./nowhere.ts"],
  ["platform-imports-nothing-of-ours", "platform/to-gateway.ts", "../gateway/server.ts"],
  ["platform-imports-nothing-of-ours", "platform/to-data.ts", "../data/generate.ts"],
  ["gateway-imports-platform-only", "gateway/to-subgraph.ts", "../subgraphs/money/subgraph.ts"],
  ["gateway-imports-platform-only", "gateway/to-data.ts", "../data/generate.ts"],
  ["gateway-reaches-no-database", "gateway/to-driver.ts", "pg"],
  ["gateway-reaches-no-database", "gateway/to-database.ts", "../platform/database.ts"],
  ["subgraphs-import-platform-and-themselves", "subgraphs/money/to-gateway.ts", "../../gateway/server.ts"],
  ["subgraphs-are-islands", "subgraphs/money/to-neighbour.ts", "../welfare/repository.ts"],
  ["subgraphs-are-islands", "subgraphs/money/to-list.ts", "../index.ts"],
  ["resolvers-know-no-sql", "subgraphs/welfare/resolvers/Query.ts", "pg"],
  ["resolvers-ask-loaders", "subgraphs/welfare/resolvers/Family.ts", "../repository.ts"],
  ["portal-is-a-client", "portal/to-platform.ts", "../platform/errors.ts"],
  ["presentation-runs-anywhere", "presentation/to-platform.ts", "../platform/errors.ts"],
  ["presentation-is-without-node", "presentation/to-node.ts", "node:fs"],
  ["exports-are-a-client", "exports/to-gateway.ts", "../gateway/server.ts"],
  ["exports-are-a-client", "exports/to-subgraph.ts", "../subgraphs/money/subgraph.ts"],
  ["exports-reach-no-database", "exports/to-driver.ts", "pg"],
  ["exports-reach-no-database", "exports/to-database.ts", "../platform/database.ts"],
  ["product-imports-no-workshop", "cli/to-test.ts", "../test/server.test.ts"],
];

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Checks a tree with the project's rules: how many modules it saw, and the violations. */
const violationsIn = async (root: string) => {
  const tool = join(projectRoot(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = join(projectRoot(), ".dependency-cruiser.cjs");
  const child = spawn(process.execPath, [tool, "--config", rules, "--output-type", "json", ...FOLDERS], { cwd: root });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  expect(stderr).toBe("");
  return report.parse(JSON.parse(stdout)).summary;
};

/** What the linter says of one file of the tree, with the project's rules. */
const lintReportOf = async (root: string, path: string): Promise<string> => {
  const tool = join(projectRoot(), "node_modules/oxlint/bin/oxlint");
  const child = spawn(process.execPath, [tool, path], { cwd: root });
  const [stdout] = await Promise.all([text(child.stdout), once(child, "close")]);
  return stdout;
};

let root = "";

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "import-rules-"));
  await symlink(join(projectRoot(), "node_modules"), join(root, "node_modules"));
  for (const name of ["package.json", ".oxlintrc.json"]) await cp(join(projectRoot(), name), join(root, name));
  for (const [path, content] of Object.entries(CLEAN)) await write(path, `${content}\n`);
});

afterAll(async () => rm(root, { recursive: true, force: true }));

test("the project keeps its import rules", async () => {
  const { totalCruised, violations } = await violationsIn(projectRoot());
  expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(20);
});

test("a tree that keeps the rules has no violation", async () => {
  const { totalCruised, violations } = await violationsIn(root);
  expect(violations).toEqual([]);
  expect(totalCruised).toBeGreaterThanOrEqual(Object.keys(CLEAN).length);
});

describe("in a tree where every rule is broken", () => {
  let violations: Awaited<ReturnType<typeof violationsIn>>["violations"] = [];

  beforeAll(async () => {
    for (const [, path, imported] of PLANTED) await write(path, `import "${imported}";\n`);
    await write("gateway/type-only.ts", 'import type { Page } from "../portal/page.ts";\nexport type { Page };\n');
    violations = (await violationsIn(root)).violations;
  });

  const rulesBrokenBy = (path: string): string[] =>
    violations.filter(({ from, to }) => from === path || to === path).map(({ rule }) => rule.name);

  test.each(PLANTED)("%s: %s must not import %s", (rule, path) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });

  test("an import of a type alone counts as well", () => {
    expect(rulesBrokenBy("gateway/type-only.ts")).toContain("gateway-imports-platform-only");
  });

  test("files that break no rule are not accused", () => {
    const accused = new Set(violations.map(({ from }) => from));
    expect(Object.keys(CLEAN).filter((path) => accused.has(path))).toEqual([]);
  });
});

test("a page with JSX is held to the portal's rule by the linter", async () => {
  await write(
    "portal/page.tsx",
    'import { server } from "../gateway/server.ts";\nexport const Page = () => <p>{server}</p>;\n',
  );
  await write("portal/inner.tsx", 'import { Page } from "./page.tsx";\nexport const Inner = () => <Page />;\n');
  expect(await lintReportOf(root, "portal/page.tsx")).toContain("they import nothing of ours but portal/");
  expect(await lintReportOf(root, "portal/inner.tsx")).toContain("0 errors");
});

test("modules that need each other to run are found by the linter, types that name each other are left alone", async () => {
  await write("platform/left.ts", 'import { right } from "./right.ts";\nexport const left = (): unknown => right;\n');
  await write("platform/right.ts", 'import { left } from "./left.ts";\nexport const right = (): unknown => left;\n');
  expect(await lintReportOf(root, "platform/left.ts")).toContain("import(no-cycle)");
  await write(
    "platform/right.ts",
    'import type { left } from "./left.ts";\nexport const right = (l: typeof left) => l;\n',
  );
  expect(await lintReportOf(root, "platform/left.ts")).toContain("0 errors");
});

test("every rule is tried", () => {
  const named = dependencyRules.forbidden.map(({ name }) => name);
  expect([...new Set(PLANTED.map(([rule]) => rule))].toSorted()).toEqual(named.toSorted());
});
