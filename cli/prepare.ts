import { migrate } from "../platform/database/migrate.ts";
import type { Config } from "../platform/config.ts";
import { pseudonymMark } from "../platform/identity/keys.ts";
import type { FamilyKeys } from "../platform/secrets/family-keys.ts";
import { isSeeded } from "./seed-mark.ts";
import type { OpenSource } from "./sources.ts";
import type { Progress } from "./progress.ts";

/** Brings the tables of these sources up to date, all sources at once. */
export const migrateSources = async (sources: readonly OpenSource[], progress: Progress): Promise<void> => {
  await Promise.all(
    sources.map(async ({ name, db, migrations }) => {
      const task = progress.task(`migrate ${name}`);
      const applied = await migrate(db, migrations, { onProgress: ({ done = 0, total }) => task.update(done, total) });
      if (applied.length > 0) task.finish(`${applied.length} applied`);
    }),
  );
};

/**
 * Migrates, and fills empty databases with the data the settings ask for.
 *
 * @throws AppError PSEUDONYM_KEY_DIFFERS when a database was filled with another key
 */
export const prepareSources = async (
  sources: readonly OpenSource[],
  config: Config,
  keys: FamilyKeys,
  progress: Progress,
): Promise<void> => {
  await migrateSources(sources, progress);
  const keyMark = pseudonymMark(keys.pseudonym);
  const seedable = sources.filter(({ isCopy }) => !isCopy);
  const seeded = await Promise.all(seedable.map(({ db }) => isSeeded(db, keyMark)));
  const empty = seedable.filter((_, index) => seeded[index] === false);
  if (empty.length === 0 || config.SINERGI_DEMO === "none") return;
  // The generator is code that a start on seeded databases does without.
  const { seedSources } = await import("./seed-sources.ts");
  await seedSources(empty, config.SINERGI_DEMO, keys, progress);
};
