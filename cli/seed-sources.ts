import { demoTables } from "../data/demo/demo-tables.ts";
import { EXPECTED_ROWS } from "../data/demo/expected-rows.ts";
import type { DemoScope } from "../data/demo/tree.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";
import type { Progress } from "./progress.ts";
import { isSeeded, seedSource } from "./seed.ts";
import type { OpenSource } from "./sources.ts";

/**
 * Fills the databases of these sources that are empty with the published figures and synthetic detail, all at once.
 *
 * @param scope how far the detail goes down to the village
 */
export const seedSources = async (
  sources: readonly OpenSource[],
  scope: DemoScope,
  progress: Progress,
): Promise<void> => {
  const seeded = await Promise.all(sources.map(({ db }) => isSeeded(db)));
  const empty = sources.filter((_, place) => seeded[place] === false);
  if (empty.length === 0) return;
  const tables: Readonly<Record<string, Parameters<typeof seedSource>[1]>> = demoTables({
    regions: await loadRegionReference(),
    scope,
  });
  const expected: Readonly<Record<string, number>> = EXPECTED_ROWS[scope];
  await Promise.all(
    empty.map(async ({ name, database, db }) => {
      const task = progress.task(`seed ${name}`);
      const total = expected[database] ?? 0;
      const onProgress = (rows: number): void => task.update(rows, Math.max(rows, total));
      task.finish(await seedSource(db, tables[database] ?? [], { onProgress }));
    }),
  );
};
