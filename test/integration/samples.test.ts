import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { checkSource } from "../../cli/check.ts";
import { writeReportOf } from "../../cli/import-report.ts";
import type { AnyImportFormat } from "../../platform/import/format.ts";
import type { SetValue } from "../../platform/import/parse-options.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { allFindings } from "../../platform/import/report/all-findings.ts";
import { findingsByRun, rowsAside } from "../../platform/import/report/repository.ts";
import { runImport } from "../../platform/import/run-import.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { TEST_KEYS } from "../support/subgraph-kit.ts";

const FOLDER = join(projectRoot(), "data/samples");

/** A sample: its file, how it is imported, and what its README says of that. */
interface Sample {
  readonly format: AnyImportFormat;
  readonly file: string;
  readonly readme: string;
  readonly set: readonly SetValue[];
  readonly counts: readonly number[];
  readonly findings: readonly (readonly [line: number, column: string, code: string])[];
}

/** The cells of the tables' rows; the line under the headings has no letters or digits. */
const tableRows = (readme: string): string[][] =>
  [...readme.matchAll(/^\| (.*) \|$/gm)].map(([, cells = ""]) => cells.split(" | ").map((cell) => cell.trim()));

const readSample = (format: AnyImportFormat): Sample => {
  const folder = join(FOLDER, format.id);
  const [name, ...others] = readdirSync(folder).filter((file) => file !== "README.md");
  if (name === undefined || others.length > 0) throw new Error(`${folder} has to hold one file and its README`);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const rows = tableRows(readme);
  return {
    format,
    file: join(folder, name),
    readme,
    set: [...readme.matchAll(/--set "?([^="]+)=([^`"]+)/g)].map(([, heading = "", text = ""]) => ({ heading, text })),
    counts: (rows[1] ?? []).map(Number),
    findings: rows.slice(3).map(([line, column = "", code = ""]) => [Number(line), column, code]),
  };
};

const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const SAMPLES = SUBGRAPHS.flatMap(({ name, imports }) =>
  imports.filter(({ id }) => folders.includes(id)).map((format) => ({ source: name, ...readSample(format) })),
);

/** By subgraph. */
let databases: ReadonlyMap<string, TestDatabase>;
beforeAll(async () => {
  const opened = SUBGRAPHS.map(
    async ({ name, migrations }) => [name, await createTestDatabase({ migrations })] as const,
  );
  databases = new Map(await Promise.all(opened));
});
afterAll(async () => {
  for (const database of databases.values()) await database.stop();
});

const migrationsOf = (source: string) => SUBGRAPHS.find(({ name }) => name === source)?.migrations ?? [];

const databaseOf = (source: string): TestDatabase["db"] => {
  const database = databases.get(source);
  if (database === undefined) throw new Error(`no database of ${source}`);
  return database.db;
};

test("every format has a sample, and every sample is of a format", () => {
  const formats = SUBGRAPHS.flatMap(({ imports }) => imports.map(({ id }) => id));
  expect(folders.toSorted()).toEqual(formats.toSorted());
});

describe.each(SAMPLES.map((sample) => [sample.format.id, sample] as const))(
  "the sample %s",
  (_, { source, format, file, readme, set, counts, findings }) => {
    test("says that it is invented, in its README and in its file's name", () => {
      expect(readme).toContain("SYNTHETIC");
      expect(file).toContain("SYNTHETIC");
    });

    test("is imported with the findings that its README tells, and no others", async () => {
      const db = databaseOf(source);
      const regions = await readRegionResolver(db);
      const rules = new Set<string>();
      const watched: AnyImportFormat = {
        ...format,
        check: (row) => {
          const broken = format.check?.(row) ?? [];
          for (const { reason } of broken) rules.add(reason);
          return broken;
        },
      };
      const summary = await runImport({ db, format: watched, file, regions, keys: TEST_KEYS, set });
      const found: (readonly [number, string, string])[] = [];
      for await (const { line, columnHeading, reason } of allFindings(db, summary.runId ?? 0))
        found.push([line, columnHeading ?? "", reason]);
      expect(found).toEqual(findings);
      // So that the reference tells all rules of a format, and every one has its trap.
      expect([...rules].toSorted()).toEqual([...(format.rules ?? [])].toSorted());
      const { rowsRead, rowsTaken, rowsRefused, rowsFlagged, cellsCorrected } = summary;
      expect([rowsRead, rowsTaken, rowsRefused, rowsFlagged, cellsCorrected]).toEqual(counts);
      const kept = await rowsAside(db, summary.runId ?? 0, -1, 1_000);
      expect(kept.length).toBeGreaterThan(0);
      expect(JSON.stringify(kept)).not.toMatch(/\d{16}/);
      // The invented names begin so.
      const told = JSON.stringify([kept, ...(await findingsByRun(db, [summary.runId ?? 0], null, null, 1_000))]);
      const isAboutPeople = Object.values(format.columns).some(({ isPersonal }) => isPersonal);
      expect(isAboutPeople && told.includes("SYNTHETIC")).toBe(false);
    });
  },
);

test("a preview writes the report that the import would, and leaves nothing else", async () => {
  const [sample] = SAMPLES.filter(({ format }) => format.id === "facilitators");
  if (sample === undefined) throw new Error("no such sample");
  const { source, format, file, findings } = sample;
  const database = await createTestDatabase({ migrations: migrationsOf(source) });
  const folder = await mkdtemp(join(tmpdir(), "sinergi-preview-"));
  try {
    const { db } = database;
    const csv = join(folder, "temuan.csv");
    const { outcome } = await runImport({
      db,
      format,
      file,
      regions: await readRegionResolver(db),
      keys: TEST_KEYS,
      dryRun: true,
      report: (at, runId) => writeReportOf({ subgraph: source, format, db: at }, runId, { csv }),
    });
    expect(outcome).toBe("PREVIEWED");
    const table: string[][] = parse(readFileSync(csv), { bom: true });
    const told = table.slice(1).map(([line, column, , code]) => [Number(line), column, code]);
    expect(told).toEqual(findings);
    for (const left of ["import_run", "import_finding", "import_row_aside", "facilitation_rollup"])
      expect(await db(left).count()).toEqual([{ count: 0 }]);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true });
  }
});

test.each(SUBGRAPHS.map(({ name, checks }) => [name, checks] as const))(
  "after the samples no check of %s finds anything",
  async (name, checks) => {
    const results = await checkSource({ name, db: databaseOf(name), checks });
    expect(results.filter(({ offending }) => offending.length > 0)).toEqual([]);
  },
);
