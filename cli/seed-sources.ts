import { demoTables } from "../data/demo/demo-tables.ts";
import { EXPECTED_ROWS } from "../data/demo/expected-rows.ts";
import type { DemoScope } from "../data/demo/tree.ts";
import { pseudonymMark } from "../platform/identity/keys.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";
import type { FamilyKeys } from "../platform/secrets/family-keys.ts";
import type { Progress } from "./progress.ts";
import { isSeeded } from "./seed-mark.ts";
import { seedSource } from "./seed.ts";
import type { OpenSource } from "./sources.ts";

/**
 * Fills the databases of these sources that are empty with the published figures and synthetic detail, all at once.
 *
 * @param scope how far the detail goes down to the village
 * @throws AppError PSEUDONYM_KEY_DIFFERS when one of them was filled with another key
 */
export const seedSources = async (
  sources: readonly OpenSource[],
  scope: DemoScope,
  keys: FamilyKeys,
  progress: Progress,
): Promise<void> => {
  const keyMark = pseudonymMark(keys.pseudonym);
  const seedable = sources.filter(({ isCopy }) => !isCopy);
  const seeded = await Promise.all(seedable.map(({ db }) => isSeeded(db, keyMark)));
  const empty = seedable.filter((_, place) => seeded[place] === false);
  if (empty.length === 0) return;
  const tables: Readonly<Record<string, Parameters<typeof seedSource>[1]>> = demoTables({
    regions: await loadRegionReference(),
    scope,
    keys,
  });
  const expected: Readonly<Record<string, number>> = EXPECTED_ROWS[scope];
  await Promise.all(
    empty.map(async ({ name, database, db }) => {
      const task = progress.task(`seed ${name}`);
      const total = expected[database] ?? 0;
      const onProgress = (rows: number): void => task.update(rows, Math.max(rows, total));
      task.finish(await seedSource(db, tables[database] ?? [], { keyMark, onProgress }));
    }),
  );
};
