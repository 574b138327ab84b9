import { demoTables } from "../data/demo/demo-tables.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";
import type { Progress } from "./progress.ts";
import { seedSource } from "./seed.ts";
import type { OpenSource } from "./sources.ts";

/**
 * Fills the databases of these sources that are empty with the published figures and synthetic detail, all at once.
 *
 * @param scope how far the detail goes down to the village
 */
export const seedSources = async (
  sources: readonly OpenSource[],
  scope: "seed" | "national",
  progress: Progress,
): Promise<void> => {
  const tables = demoTables({ regions: await loadRegionReference(), scope });
  await Promise.all(
    sources.map(async ({ name, database, db }) => {
      const task = progress.task(`seed ${name}`);
      const result = await seedSource(db, tables[database as keyof typeof tables] ?? [], {
        onProgress: (rows) => task.update(rows),
      });
      task.finish(String(result));
    }),
  );
};
