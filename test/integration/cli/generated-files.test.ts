import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GenerateFamilies, generateFamilyFiles } from "../../../cli/generate/generate-families.ts";
import { createDemo, type Demo } from "../../../data/demo/demo.ts";
import { loadRegionReference } from "../../../platform/regions/reference.ts";
import type { SubgraphContext, SubgraphDefinition } from "../../../platform/serve-subgraph/definition.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openImportSource } from "../../support/import-source.ts";
import { quietProgress } from "../../support/seeded-sources.ts";

const FAMILIES = 3_000;

let demo: Demo;
const folder = mkdtempSync(join(tmpdir(), "sinergi-generate-"));
beforeAll(async () => {
  demo = createDemo({ regions: await loadRegionReference(), scope: "national" });
});
afterAll(() => rm(folder, { recursive: true }));

const generate = (given: Partial<GenerateFamilies> & { readonly out: string }) =>
  generateFamilyFiles({
    demo,
    count: FAMILIES,
    within: ["35.07", "35.78"],
    hasTransfers: true,
    progress: quietProgress,
    ...given,
  });

/** Each definition is generic in its own context, which nothing here asks. */
const anySubgraph = <Context extends SubgraphContext>(definition: SubgraphDefinition<Context>): SubgraphDefinition =>
  definition as unknown as SubgraphDefinition;

test("generated files are imported whole, with nothing refused or corrected, and every rule holds", async () => {
  const [families, transfers] = await generate({ out: join(folder, "whole") });
  expect(families?.rows).toBe(FAMILIES);
  for (const [definition, format, generated, table] of [
    [anySubgraph(socialWelfare), "families", families, "family"],
    [anySubgraph(disbursement), "transfers", transfers, "transfer"],
  ] as const) {
    const source = await openImportSource(definition, ["data_source", "benefit_rate", "bank"]);
    try {
      const rows = generated?.rows ?? 0;
      expect(rows).toBeGreaterThan(FAMILIES * 0.9);
      const summary = await source.importFile(format, generated?.file ?? "");
      expect(summary).toMatchObject({ outcome: "DONE", rowsRead: rows, rowsTaken: rows, rowsRefused: 0 });
      expect(summary).toMatchObject({ rowsFlagged: 0, cellsCorrected: 0, unknownHeadings: [], reasons: {} });
      expect(await source.broken()).toEqual([]);
      expect(await source.look(`select count(*)::int as rows from ${table}`)).toEqual([{ rows }]);
    } finally {
      await source.stop();
    }
  }
}, 120_000);

test("the same options give the same bytes, and the marks are in names and cells", async () => {
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  await Promise.all([generate({ out: first, count: 300 }), generate({ out: second, count: 300 })]);
  const names = await readdir(first);
  expect(names.toSorted()).toEqual(["families-SYNTHETIC.csv", "transfers-SYNTHETIC.csv"]);
  for (const name of names) {
    const text = await readFile(join(first, name), "utf8");
    expect(await readFile(join(second, name), "utf8")).toBe(text);
    const [, ...rows] = text.trim().split("\n");
    expect(rows.filter((row) => !row.includes("SYNTHETIC"))).toEqual([]);
  }
});

test("a generation that is stopped leaves no file that looks whole, not even one of an earlier time", async () => {
  const out = join(folder, "stopped");
  await generate({ out, count: 10 });
  const signal = AbortSignal.abort();
  await expect(generate({ out, count: 20_000, signal })).rejects.toBe(signal.reason);
  expect(await readdir(out)).toEqual([]);
});

test("what cannot be written or numbered is refused by name", async () => {
  const taken = join(folder, "taken");
  await writeFile(taken, "a file where the folder would be");
  await expect(generate({ out: taken })).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  await expect(generate({ out: folder, within: ["35.01.01"], count: 1_000_001 })).rejects.toMatchObject({
    code: "FAMILIES_TOO_MANY",
  });
  await expect(generate({ out: folder, within: ["99"] })).rejects.toMatchObject({ code: "REGION_CODE_MALFORMED" });
});
