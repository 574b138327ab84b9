import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import type { AnyImportFormat } from "../../platform/import/format.ts";
import { type ImportOptions, type ImportSummary, runImport } from "../../platform/import/run-import.ts";
import { TEST_KEYS } from "./subgraph-kit.ts";

/** A row of a file by heading; a cell that is left out is empty. */
export type Cells = Readonly<Record<string, string | number>>;

/** The lines of a file with cells apart by semicolons, headings first. */
export const asFile = (headings: readonly string[], rows: readonly Cells[]): string =>
  [headings.join(";"), ...rows.map((row) => headings.map((heading) => String(row[heading] ?? "")).join(";"))].join(
    "\n",
  );

/** Imports a text as a file of a format, into a database or a transaction. */
export const importText = async (
  db: Knex,
  format: AnyImportFormat,
  text: string,
  options: Pick<ImportOptions, "regions"> & Partial<ImportOptions>,
): Promise<ImportSummary> => {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  try {
    const file = join(folder, "SYNTHETIC.csv");
    await writeFile(file, `${text}\n`);
    return await runImport({ db, format, file, keys: TEST_KEYS, ...options });
  } finally {
    await rm(folder, { recursive: true });
  }
};
