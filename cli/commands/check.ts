import type { AddCommand } from "../command.ts";
import { checkSource } from "../check.ts";
import { openSources } from "../sources.ts";

const SHOWN_ROWS = 5;

/** `sinergi check`: runs every rule over the data of every source; exit code 1 when one is broken. */
export const addCheck: AddCommand = (program, context) => {
  program
    .command("check")
    .description("run every rule over the data of every source; exit code 1 when one is broken")
    .action(async () => {
      const { config, log, progress, print } = context();
      const open = await openSources(config, log, progress);
      try {
        const results = (await Promise.all(open.sources.map(checkSource))).flat();
        progress.stop();
        for (const { source, check, offending } of results) {
          print(`${offending.length === 0 ? "ok    " : "BROKEN"} ${source}: ${check}`);
          for (const row of offending.slice(0, SHOWN_ROWS)) print(`         ${JSON.stringify(row)}`);
          if (offending.length > SHOWN_ROWS) print(`         and ${offending.length - SHOWN_ROWS} rows more`);
        }
        process.exitCode = results.some(({ offending }) => offending.length > 0) ? 1 : 0;
      } finally {
        await open.stop();
      }
    });
};
