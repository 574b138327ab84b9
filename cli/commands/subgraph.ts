import { Argument } from "commander";
import { pendingMigrations } from "../../platform/database/migrate.ts";
import { pseudonymMark } from "../../platform/identity/keys.ts";
import { AppError } from "../../platform/errors.ts";
import { isLoopback } from "../../platform/loopback.ts";
import { serveSubgraph } from "../../platform/serve-subgraph/http.ts";
import { familyKeys } from "../../platform/secrets/family-keys.ts";
import { createCallVerifier } from "../../platform/signing/verify-call.ts";
import { subgraphUrlOf } from "../../platform/config.ts";
import type { AddCommand } from "../command.ts";
import { findServedKeys } from "../keys.ts";
import { parsePort } from "../parse-port.ts";
import { isSeeded } from "../seed-mark.ts";
import { stopOnSignal } from "../shutdown.ts";
import { FIRST_HAND_NAMES, openSources, SUBGRAPH_NAMES } from "../sources.ts";
import { openDesk, openUploadSpool } from "../uploads/open-desk.ts";

interface SubgraphOptions {
  readonly port?: number;
  readonly host?: string;
}

/** `sinergi subgraph NAME`: one subgraph alone, over HTTP. Its database must have been migrated. */
export const addSubgraph: AddCommand = (program, context) => {
  program
    .command("subgraph")
    .description("serve one subgraph over HTTP")
    .addArgument(new Argument("<name>", "name of the subgraph").choices(SUBGRAPH_NAMES))
    .option(
      "--port <number>",
      "port of the HTTP server; 0 takes a free one; default: that of the subgraph's URL",
      parsePort,
    )
    .option("--host <address>", "address the HTTP server listens on")
    .action(async (name: string, options: SubgraphOptions) => {
      const { config, log, progress, print } = context();
      const host = options.host ?? config.HOST;
      // Gateways of other machines do not have the key that would be made here.
      const mustBeGiven = isLoopback(host) ? [] : (["call"] as const);
      const isCopy = !FIRST_HAND_NAMES.includes(name);
      const keys = await findServedKeys(config, log, isCopy, { mustBeGiven });
      const open = await openSources(config, log, progress, { names: [name] });
      const [source] = open.sources;
      if (source === undefined) throw new Error(`no subgraph ${name}`);
      const isMigrated = async () => (await pendingMigrations(source.db, source.migrations)).length === 0;
      const spool = await openUploadSpool(config);
      const desk = openDesk(source, { url: open.urls[name] ?? "", keys: familyKeys(keys), log });
      // One that copies the others' figures calls them as a gateway does.
      const others = isCopy ? (await import("../others-apart.ts")).othersApart(keys, config) : undefined;
      const close = async (): Promise<void> => {
        await open.stop();
        await others?.stop();
        await spool.close();
      };
      try {
        if (!(await isMigrated())) throw new AppError("MIGRATION_PENDING", { source: name });
        // Families that were seeded with another key would never be found.
        if (!isCopy) await isSeeded(source.db, pseudonymMark(familyKeys(keys).pseudonym));
        const server = await serveSubgraph({
          name,
          execute: await source.createExecute(keys, others),
          verify: createCallVerifier({ subgraph: name, keys: keys.call }),
          port: options.port ?? Number(new URL(subgraphUrlOf(config, name)).port),
          host,
          log,
          isReady: () => isMigrated().catch(() => false),
          imports: { door: desk, spool, maxBytes: config.UPLOAD_LIMIT_BYTES },
          drainTimeoutMs: config.SHUTDOWN_TIMEOUT_MS,
        });
        stopOnSignal(async () => {
          await Promise.all([desk.stop(), server.stop()]);
          await close();
        });
        print(`The subgraph ${name} answers at ${server.url}`);
      } catch (error) {
        await close();
        throw error;
      }
    });
};
