import { Option } from "commander";
import type { AddCommand } from "../command.ts";
import { familyKeys } from "../../platform/secrets/family-keys.ts";
import { FAMILY_KEYS, findKeys } from "../keys.ts";
import { migrateSources } from "../prepare.ts";
import { openSources } from "../sources.ts";

/** `sinergi seed`: fills empty databases with the published figures and synthetic detail. */
export const addSeed: AddCommand = (program, context) => {
  program
    .command("seed")
    .description("fill empty databases with the published figures and SYNTHETIC detail that agrees with them")
    .addOption(
      new Option("--demo <scope>", "detail down to the village: of five provinces, or of all").choices([
        "seed",
        "national",
      ]),
    )
    .action(async ({ demo }: { readonly demo?: "seed" | "national" }) => {
      const { config, log, progress, print } = context();
      const scope = demo ?? (config.SINERGI_DEMO === "none" ? "seed" : config.SINERGI_DEMO);
      const keys = await findKeys(config, log, FAMILY_KEYS);
      const open = await openSources(config, log, progress);
      try {
        await migrateSources(open.sources, progress);
        const { seedSources } = await import("../seed-sources.ts");
        await seedSources(open.sources, scope, familyKeys(keys), progress);
        progress.stop();
        print("All sources are seeded.");
      } finally {
        await open.stop();
      }
    });
};
