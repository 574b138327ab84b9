import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateFamilyFiles } from "../../cli/generate/generate-families.ts";
import { createDemo } from "../../data/demo/demo.ts";
import { createDatabase } from "../../platform/database/connect.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { databaseEnvironment } from "../../platform/config.ts";
import { createLog } from "../../platform/log.ts";
import { loadRegionReference, type RegionReference } from "../../platform/regions/reference.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import type { BenchDatabases } from "../databases.ts";
import type { Effort } from "../measure.ts";
import { bareCopyMs } from "./bare-copy.ts";
import { writeIndexFile } from "./index-file.ts";
import { runCommand } from "../run-command.ts";

/** One kind of file, imported into a database without figures. */
export interface ImportRow {
  readonly name: string;
  readonly rows: number;
  /** Rows a second of the whole command, from its start to its end. */
  readonly rate: number;
  /** Rows a second of a bare COPY of what the import has written. */
  readonly copyRate: number;
  readonly peakMb: number;
}

interface Case {
  readonly name: string;
  readonly subgraph: (typeof SUBGRAPHS)[number]["name"];
  readonly format: string;
  readonly rows: number;
  /** The tables that get rows of the file; sums and the ledger come on top. */
  readonly tables: readonly string[];
  /** Writes the file into a folder and gives its path. */
  write(folder: string, regions: readonly RegionReference[]): Promise<string>;
}

/** Regencies of Jawa Timur without families in the demo. */
const REGENCIES = ["35.07", "35.09", "35.10", "35.14"];

const casesOf = ({ importRows }: Effort): readonly Case[] => [
  {
    name: "families",
    subgraph: "social-welfare",
    format: "families",
    rows: importRows,
    tables: [
      "family",
      "family_identity",
      "family_lookup",
      "family_status",
      "family_member",
      "registry_entry",
      "complementary_aid",
    ],
    write: async (out, regions) => {
      const demo = createDemo({ regions, scope: "national" });
      const progress = { task: () => ({ update: () => {}, finish: () => {} }), stop: () => {} };
      const options = { demo, count: importRows, within: REGENCIES, out, hasTransfers: false, progress };
      const [families] = await generateFamilyFiles(options);
      return families?.file ?? "";
    },
  },
  {
    name: "village index",
    subgraph: "village-development",
    format: "village-index",
    rows: Math.min(importRows, 75_000),
    tables: ["village_index_rollup"],
    write: async (folder, regions) => {
      const file = join(folder, "village-index-SYNTHETIC.csv");
      await writeIndexFile(file, Math.min(importRows, 75_000), regions);
      return file;
    },
  },
];

/** Measures imports by the command, each against a bare COPY of the rows it has written. */
export const measureImports = async (databases: BenchDatabases, effort: Effort): Promise<readonly ImportRow[]> => {
  const regions = await loadRegionReference();
  const folder = await mkdtemp(join(tmpdir(), "sinergi-bench-"));
  try {
    const measured: ImportRow[] = [];
    for (const one of casesOf(effort)) measured.push(await measureCase(databases, one, folder, regions));
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const measureCase = async (
  { createEmpty }: BenchDatabases,
  { name, subgraph, format, rows, tables, write }: Case,
  folder: string,
  regions: readonly RegionReference[],
): Promise<ImportRow> => {
  const file = await write(folder, regions);
  const { url, adminUrl } = await createEmpty(`bench_import_${format.replaceAll("-", "_")}`);
  const db = createDatabase({ url, name: subgraph, log: createLog({ level: "error" }) });
  await migrate(db, SUBGRAPHS.find((definition) => definition.name === subgraph)?.migrations ?? []);
  await db.destroy();
  const settings = { ...databaseEnvironment({ [subgraph]: url }), LOG_LEVEL: "error" };
  const { ms, peakMb } = await runCommand(["import", format, file], settings);
  const copyMs = await bareCopyMs(adminUrl, tables);
  return { name, rows, rate: (rows / ms) * 1_000, copyRate: (rows / copyMs) * 1_000, peakMb };
};
