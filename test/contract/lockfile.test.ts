import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { projectRoot } from "../../platform/project-root.ts";
import { isLocked } from "../../scripts/lockfile/is-locked.js";

const versions = z.record(z.string(), z.string()).default({});

const packageFile = z.object({ dependencies: versions, devDependencies: versions });

const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      dependencies: versions,
      devDependencies: versions,
      optionalDependencies: versions,
    }),
  ),
});

const read = <T>(schema: z.ZodType<T>, name: string): T =>
  schema.parse(JSON.parse(readFileSync(join(projectRoot(), name), "utf8")));

const readInstall = (folder: string) => {
  const { "": project, ...installed } = read(lockfile, join(folder, "package-lock.json")).packages;
  return {
    project,
    installed,
    entries: Object.entries(installed),
    declared: read(packageFile, join(folder, "package.json")),
  };
};

const product = readInstall(".");

const pathsOf = (wrong: typeof product.entries): string[] => wrong.map(([path]) => path);

describe.each([".", "bench/peers"])("the install of %s", (folder) => {
  const { project, installed, entries, declared } = readInstall(folder);

  test("every package is fixed by its hash", () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(pathsOf(entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? "")))).toEqual([]);
  });

  test("no package comes from a link, a repository, a file or a named host", () => {
    expect(pathsOf(entries.filter(([, { link, resolved }]) => link === true || resolved !== undefined))).toEqual([]);
    expect(pathsOf(entries.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? "")))).toEqual([]);
  });

  test("the lock file is complete in itself: `npm ci` refuses one that names a package it does not hold", () => {
    const missing = entries.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(installed, path, name))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("what we depend on directly is pinned to one version, and that version is installed", () => {
    const pins = { ...declared.dependencies, ...declared.devDependencies };
    expect(Object.entries(pins).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(
      Object.fromEntries(Object.keys(pins).map((name) => [name, installed[`node_modules/${name}`]?.version])),
    ).toEqual(pins);
  });

  test("the lock file was written for this package.json", () => {
    expect(project).toMatchObject({ dependencies: declared.dependencies, devDependencies: declared.devDependencies });
  });
});

test("the federation packages share one version, as their answers are only tested together", () => {
  const ours = Object.entries(product.declared.dependencies).filter(([name]) =>
    /^@apollo\/(?:composition|federation-internals|gateway|query-planner|subgraph)$/.test(name),
  );
  expect(ours).toHaveLength(5);
  expect(new Set(ours.map(([, version]) => version)).size).toBe(1);
});

/** Licences that let anyone run, change and pass on the product. */
const PERMISSIVE =
  /^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)(?: AND (?:BSD-3-Clause|Zlib))?\)?$/;

/** Source-available packages that the gateway rests on; the README says what that means for the reader. */
const ELASTIC = ["composition", "federation-internals", "gateway", "query-graphs", "query-planner"];

/** Packages that name no licence in their package.json and bring its text along: the first line of that. */
const BY_FILE: Readonly<Record<string, string>> = { "node_modules/png-js": "MIT License" };

test.each(Object.entries(BY_FILE))("%s has its licence in a file: %s", (path, firstLine) => {
  expect(readFileSync(join(projectRoot(), path, "LICENSE"), "utf8").split("\n", 1)).toEqual([firstLine]);
});

test("what runs in production has a permissive licence, but for the federation packages that are named", () => {
  const others = product.entries.filter(
    ([path, { dev, license }]) => !dev && !PERMISSIVE.test(license ?? "") && !Object.hasOwn(BY_FILE, path),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual(
    ELASTIC.map((name) => `node_modules/@apollo/${name}: Elastic-2.0`),
  );
});
