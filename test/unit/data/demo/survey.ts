import { createHash } from "node:crypto";
import { demoTables } from "../../../../data/demo/demo-tables.ts";
import type { SeedTable } from "../../../../data/demo/seed-table.ts";
import { formatCopyRow } from "../../../../platform/database/copy-format.ts";
import type { RegionReference } from "../../../../platform/regions/reference.ts";

/** What looks at every row of a table. */
export interface Watcher {
  readonly begin: (table: SeedTable) => void;
  readonly row: (row: readonly unknown[]) => void;
  readonly end: () => void;
}

/** The digest looks at no row that they change. */
const KEYS = {
  identity: ["an-identity-key-for-tests-and-nothing-else"],
  pseudonym: "a-pseudonym-key-for-tests-and-nothing-else",
};

/** Makes the demo data of a seed once and shows every row to all watchers; of all tables, or of those wanted. */
export const survey = (
  regions: readonly RegionReference[],
  seed: string | undefined,
  watchers: readonly Watcher[],
  isWanted: (table: SeedTable) => boolean = () => true,
): void => {
  for (const table of Object.values(demoTables({ regions, scope: "seed", seed, keys: KEYS }))
    .flat()
    .filter(isWanted)) {
    for (const watcher of watchers) watcher.begin(table);
    for (const row of table.rows()) for (const watcher of watchers) watcher.row(row);
    for (const watcher of watchers) watcher.end();
  }
};

/** The digest of every generated table, text as it is loaded; published tables are left out. */
export const createDigest = (): Watcher & { readonly value: () => string } => {
  const hash = createHash("sha256");
  let text = "";
  let isGenerated = false;
  return {
    begin: ({ table, columns }) => {
      isGenerated = table.endsWith("_rollup") || table === "village_enterprise";
      text = isGenerated ? formatCopyRow([table, ...columns]) : "";
    },
    row: (row) => {
      if (!isGenerated) return;
      text += formatCopyRow(row);
      if (text.length < 100_000) return;
      hash.update(text);
      text = "";
    },
    end: () => hash.update(text),
    value: () => hash.digest("hex"),
  };
};

/** How many rows all tables have together. */
export const createRowCounter = (): Watcher & { readonly rows: () => number } => {
  let rows = 0;
  return {
    begin: () => {},
    row: () => {
      rows += 1;
    },
    end: () => {},
    rows: () => rows,
  };
};
