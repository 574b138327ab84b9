import { Option } from "commander";
import type { DemoScope } from "../../data/demo/tree.ts";
import { loadRegionReference } from "../../platform/regions/reference.ts";
import { familyKeys } from "../../platform/secrets/family-keys.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { FAMILY_KEYS, findKeys } from "../keys.ts";
import { parseFamilyCount } from "../parse-count.ts";
import { migrateSources } from "../prepare.ts";
import { INTERRUPTED, signalled } from "../signalled.ts";
import { openSources } from "../sources.ts";

interface SeedArguments {
  readonly demo?: DemoScope;
  readonly families?: number;
}

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
    .option(
      "--families <count>",
      "besides, make all SYNTHETIC families of as many whole regencies as have up to this many (at most 10000000); " +
        "databases with the demo data alone are filled anew, and a load that was stopped goes on",
      parseFamilyCount,
    )
    .action(async ({ demo, families }: SeedArguments) => {
      const own = context();
      const scope = demo ?? (own.config.SINERGI_DEMO === "none" ? "seed" : own.config.SINERGI_DEMO);
      await fill({ scope, families }, own);
    });
};

interface Wanted {
  readonly scope: DemoScope;
  readonly families: number | undefined;
}

const fill = async ({ scope, families }: Wanted, { config, log, progress, print }: CommandContext): Promise<void> => {
  const keys = familyKeys(await findKeys(config, log, FAMILY_KEYS));
  const open = await openSources(config, log, progress);
  try {
    await migrateSources(open.sources, progress);
    if (families === undefined) {
      const { seedSources } = await import("../seed-sources.ts");
      await seedSources(open.sources, scope, keys, progress);
      progress.stop();
      print("All sources are seeded.");
      return;
    }
    const { loadFamilies } = await import("../load-families/load-families.ts");
    const { sources } = open;
    const regions = await loadRegionReference();
    const signal = signalled();
    const { outcome, chosen } = await loadFamilies({ sources, regions, scope, families, keys, progress, signal });
    progress.stop();
    const found = `${chosen.families} families of ${chosen.codes.length} regencies, all SYNTHETIC, besides those of the demo`;
    if (outcome === "loaded") print(`Loaded ${found}.`);
    if (outcome === "already loaded") print(`The databases have these already: ${found}.`);
    if (outcome === "stopped") print("Stopped. The same command goes on from here; until it ends nothing is answered.");
    if (outcome === "too many") print(`Five provinces have ${chosen.mostFamilies} such families: add --demo national.`);
    if (outcome === "stopped") process.exitCode = INTERRUPTED;
    if (outcome === "too many") process.exitCode = 1;
  } finally {
    progress.stop();
    await open.stop();
  }
};
