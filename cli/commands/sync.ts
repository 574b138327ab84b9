import { Option } from "commander";
import { parsePeriod } from "../../platform/period.ts";
import { LEVELS, type RegionLevel } from "../../platform/region-code.ts";
import type { Others } from "../../platform/serve-subgraph/execute.ts";
import type { ExecuteLocally } from "../../platform/subgraph-call.ts";
import { syncSets } from "../../subgraphs/synergy/refresh/sync-sets.ts";
import type { SetKey } from "../../subgraphs/synergy/store/figure-set.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import { refuseUnmigrated } from "../audit.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { findKeys, SOURCE_KEYS } from "../keys.ts";
import { othersInside } from "../others-inside.ts";
import type { TaskProgress } from "../progress.ts";
import { FIRST_HAND_NAMES, type OpenSources, openSources } from "../sources.ts";

interface SyncArguments {
  readonly level?: RegionLevel;
  readonly apart?: boolean;
}

/** `sinergi sync`: brings the copies of synergy up to date before somebody asks for them. */
export const addSync: AddCommand = (program, context) => {
  program
    .command("sync")
    .description("bring the figures that synergy keeps up to date; with periods, load those as well")
    .argument("[period...]", "periods to load, such as 2024 or 2020-S1")
    .addOption(new Option("--level <level>", "level of the periods to load (default: all)").choices(LEVELS))
    .option("--apart", "ask the subgraphs at their addresses; without it, read the databases of the settings")
    .action(async (given: readonly string[], { level, apart = false }: SyncArguments) => {
      const own = context();
      const periods = given.map(parsePeriod);
      const levels = level === undefined ? LEVELS : [level];
      const also = FIRST_HAND_NAMES.flatMap((source) =>
        periods.flatMap((period) => levels.map((each) => ({ source, period, level: each }))),
      );
      await (apart ? syncApart(also, own) : syncInside(also, own));
    });
};

const syncInside = async (also: readonly SetKey[], own: CommandContext): Promise<void> => {
  const keys = await findKeys(own.config, own.log, SOURCE_KEYS);
  const open = await openSources(own.config, own.log, own.progress);
  try {
    const executors = new Map<string, ExecuteLocally>();
    for (const { name, isCopy = false, createExecute } of open.sources)
      if (!isCopy) executors.set(name, await createExecute(keys));
    await sync(open, othersInside(executors, own.config), also, own);
  } finally {
    own.progress.stop();
    await open.stop();
  }
};

const syncApart = async (also: readonly SetKey[], own: CommandContext): Promise<void> => {
  const { othersApart } = await import("../others-apart.ts");
  const others = othersApart(await findKeys(own.config, own.log, ["call"]), own.config);
  const open = await openSources(own.config, own.log, own.progress, { names: [synergy.name] });
  try {
    await sync(open, others, also, own);
  } finally {
    own.progress.stop();
    await open.stop();
    await others.stop();
  }
};

const sync = async (
  { sources }: OpenSources,
  others: Others,
  also: readonly SetKey[],
  { config, log, progress, print }: CommandContext,
): Promise<void> => {
  await refuseUnmigrated(sources);
  const copies = sources.find(({ name }) => name === synergy.name);
  if (copies === undefined) throw new Error(`there is no subgraph ${synergy.name}`);
  const tasks = new Map<string, TaskProgress>();
  const lines: string[] = [];
  const sets = syncSets(
    { db: copies.db, log, config, ...others },
    {
      also,
      onProgress: ({ source, period, level }, regions) => {
        const name = `${source} ${period} ${level}`;
        const task = tasks.get(name) ?? progress.task(name);
        tasks.set(name, task);
        if (regions > 0) task.update(regions);
      },
    },
  );
  for await (const { source, period, level, written, problem } of sets) {
    const name = `${source} ${period} ${level}`;
    const outcome = problem ?? (written === 0 ? "up to date" : `${written} regions`);
    tasks.get(name)?.finish(outcome);
    lines.push(`${problem === null ? "ok    " : "FAILED"} ${name}: ${outcome}`);
    if (problem !== null) process.exitCode = 1;
  }
  progress.stop();
  if (lines.length === 0)
    print("Nothing is loaded yet: figures are loaded when they are asked for, or by period here.");
  for (const line of lines) print(line);
};
