import type { Config } from "../platform/config.ts";
import type { StatementEvent } from "../platform/database/connect.ts";
import type { Log } from "../platform/log.ts";
import { SCALARS } from "../platform/scalars.ts";
import { familyKeys } from "../platform/secrets/family-keys.ts";
import type { ExecuteLocally, SubgraphRequest } from "../platform/subgraph-call.ts";
import { exportOptions } from "./export-options.ts";
import { gatewayConfig } from "./gateway-config.ts";
import { findKeys, SOURCE_KEYS } from "./keys.ts";
import { othersInside } from "./others-inside.ts";
import { prepareSources } from "./prepare.ts";
import type { Progress } from "./progress.ts";
import { REPORT_FIELDS } from "./report-fields.ts";
import { createSignIn } from "./sign-in.ts";
import { openSources } from "./sources.ts";
import { uploadsInside } from "./uploads/uploads-inside.ts";

export interface StartOptions {
  /** Told of every SQL statement that ran. */
  readonly onStatement?: ((event: StatementEvent) => void) | undefined;
  /** Told of every call of a subgraph, before it is made. */
  readonly onCall?: ((subgraph: string, request: SubgraphRequest) => void) | undefined;
}

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the whole product in this process: databases (the embedded ones where no server is named), migrations, demo
 * data on an empty database, all subgraphs and the gateway, which calls them without HTTP.
 *
 * @throws AppError CONFIG_INVALID, DATABASE_START_FAILED, DATABASE_UNAVAILABLE, SUPERGRAPH_INVALID, PORT_IN_USE
 */
export const startAll = async (
  config: Config,
  log: Log,
  progress: Progress,
  { onStatement, onCall }: StartOptions = {},
): Promise<Running> => {
  // The gateway's libraries take a while to load, which the database server's first start leaves time for.
  const gatewayModules = Promise.all([import("../gateway/server.ts"), import("./transport-inside.ts")]);
  gatewayModules.catch(() => {}); // awaited below; until then its failure is nobody's
  const signIn = await createSignIn(config, log);
  const keys = await findKeys(config, log, SOURCE_KEYS);
  const open = await openSources(config, log, progress, { onStatement });
  const families = familyKeys(keys);
  const uploads = await uploadsInside(open, families, config, log);
  const close = async (): Promise<void> => {
    await open.stop();
    await uploads.close();
  };
  try {
    await prepareSources(open.sources, config, families, progress);
    const byName = new Map<string, ExecuteLocally>();
    const others = othersInside(byName, config);
    await Promise.all(
      open.sources.map(async ({ name, createExecute }) => byName.set(name, await createExecute(keys, others))),
    );
    const [{ createGateway }, { transportInside }] = await gatewayModules;
    const gateway = await createGateway(gatewayConfig(config), {
      transportFor: transportInside(byName, config, onCall),
      scalars: SCALARS,
      ...signIn,
      reportFields: REPORT_FIELDS,
      uploads: uploads.options,
      exports: exportOptions(config),
      log,
    });
    progress.stop();
    return {
      url: gateway.url,
      stop: async () => {
        // Whoever waits for an import is answered, and the gateway waits for whoever is to be answered.
        await Promise.all([uploads.stop(), gateway.stop()]);
        await close();
      },
    };
  } catch (error) {
    progress.stop();
    await close();
    throw error;
  }
};
