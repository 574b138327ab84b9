import { expect } from "@jest/globals";
import type { Knex } from "knex";
import type { OpenSources } from "../../cli/sources.ts";
import { setScope } from "../../platform/access/scoped-database.ts";
import type { AnyImportFormat } from "../../platform/import/format.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { asFile, type Cells, importText } from "./import-text.ts";
import { beginUndone } from "./seeded-sources.ts";

/** Rows of a file, all of which are taken. */
export type DemoFile = readonly [format: AnyImportFormat, rows: readonly Cells[]];

/**
 * Imports files into a source with the demo data, one after the other, and leaves nothing behind: others read the same rows.
 *
 * @returns the names of the checks that find something afterwards
 */
export const importIntoDemo = async (
  { sources }: OpenSources,
  source: string,
  files: readonly DemoFile[],
  then?: (trx: Knex.Transaction) => Promise<void>,
): Promise<readonly string[]> => {
  const { db, checks } = sources.find(({ name }) => name === source) ?? {};
  if (db === undefined) throw new Error(`no source ${source}`);
  const trx = await beginUndone(db);
  try {
    const regions = await readRegionResolver(trx);
    for (const [format, rows] of files) {
      const summary = await importText(trx, format, asFile(Object.keys(rows[0] ?? {}), rows), { regions });
      expect(summary).toMatchObject({ outcome: "DONE", rowsTaken: rows.length });
    }
    await setScope(trx, ["ID"]);
    const broken: string[] = [];
    for (const [name, text] of Object.entries(checks ?? {}))
      if ((await trx.raw(text)).rows.length > 0) broken.push(name);
    await then?.(trx);
    return broken;
  } finally {
    await trx.rollback();
  }
};
