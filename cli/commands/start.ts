import type { AddCommand } from "../command.ts";
import { stopOnSignal } from "../shutdown.ts";
import { startAll } from "../start-all.ts";

/** `sinergi start`: everything in one process. */
export const addStart: AddCommand = (program, context) => {
  program
    .command("start")
    .description("start the databases, the subgraphs and the gateway in one process")
    .action(async () => {
      const { config, log, progress, print } = context();
      const running = await startAll(config, log, progress);
      stopOnSignal(() => running.stop());
      print(`Sinergi answers at ${running.url}`);
    });
};
