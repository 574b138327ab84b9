import type { InnerGraph } from "../../gateway/ask-inside.ts";
import { SCALARS } from "../../platform/scalars.ts";
import type { ExecuteLocally } from "../../platform/subgraph-call.ts";
import { refuseUnmigrated } from "../audit.ts";
import type { CommandContext } from "../command.ts";
import { gatewayConfig } from "../gateway-config.ts";
import { findKeys, SOURCE_KEYS } from "../keys.ts";
import { othersInside } from "../others-inside.ts";
import { openSources } from "../sources.ts";

/**
 * Assembles the graph in this process, over the databases of the settings, and listens nowhere. An embedded server that runs
 * already is shared.
 *
 * @throws AppError MIGRATION_PENDING, DATABASE_START_FAILED, DATABASE_UNAVAILABLE, SUPERGRAPH_INVALID
 */
export const openGraph = async ({ config, log, progress }: CommandContext): Promise<InnerGraph> => {
  const [{ createInnerGraph }, { transportInside }] = await Promise.all([
    import("../../gateway/ask-inside.ts"),
    import("../transport-inside.ts"),
  ]);
  const keys = await findKeys(config, log, SOURCE_KEYS);
  const open = await openSources(config, log, progress);
  try {
    await refuseUnmigrated(open.sources);
    const byName = new Map<string, ExecuteLocally>();
    const others = othersInside(byName, config);
    for (const { name, createExecute } of open.sources) byName.set(name, await createExecute(keys, others));
    const graph = await createInnerGraph(
      gatewayConfig(config),
      { transportFor: transportInside(byName, config), scalars: SCALARS },
      log,
    );
    return {
      askAs: graph.askAs,
      stop: async () => {
        await graph.stop();
        await open.stop();
      },
    };
  } catch (error) {
    await open.stop();
    throw error;
  }
};
