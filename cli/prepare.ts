import { migrate } from "../platform/database/migrate.ts";
import type { Config } from "../platform/config.ts";
import { isSeeded } from "./seed.ts";
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

/** Migrates, and fills empty databases with the data the settings ask for. */
export const prepareSources = async (
  sources: readonly OpenSource[],
  config: Config,
  progress: Progress,
): Promise<void> => {
  await migrateSources(sources, progress);
  if (config.SINERGI_DEMO === "none") return;
  const seeded = await Promise.all(sources.map(({ db }) => isSeeded(db)));
  const empty = sources.filter((_, index) => seeded[index] === false);
  if (empty.length === 0) return;
  // The generator is code that a start on seeded databases does without.
  const { seedSources } = await import("./seed-sources.ts");
  await seedSources(empty, config.SINERGI_DEMO, progress);
};
