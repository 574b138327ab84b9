import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import type { OpenOptions, RawRow, Table } from "../../../../../platform/import/read/table.ts";
import { openTable } from "../../../../../platform/import/read/open-table.ts";

const folder = mkdtempSync(join(tmpdir(), "sinergi-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** Writes a file of the test; it is gone at its end. */
export const fileOf = (content: string | Uint8Array, name = "synthetic.csv"): string => {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** All rows of a file. */
export const readAll = async (
  content: string | Uint8Array,
  options: OpenOptions = {},
): Promise<Omit<Table, "rows"> & { readonly rows: readonly RawRow[] }> => {
  const table = await openTable(fileOf(content), options);
  const rows: RawRow[] = [];
  try {
    for await (const batch of table.rows) rows.push(...batch);
  } finally {
    await table.close();
  }
  return { ...table, rows };
};
