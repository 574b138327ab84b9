import type { AddCommand } from "../command.ts";
import { migrateSources } from "../prepare.ts";
import { openSources } from "../sources.ts";

/** `sinergi migrate`: brings the tables of every source up to date. */
export const addMigrate: AddCommand = (program, context) => {
  program
    .command("migrate")
    .description("bring the tables of every source up to date")
    .action(async () => {
      const { config, log, progress, print } = context();
      const open = await openSources(config, log, progress);
      try {
        await migrateSources(open.sources, progress);
        progress.stop();
        print("All sources are up to date.");
      } finally {
        await open.stop();
      }
    });
};
