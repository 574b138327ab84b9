import { Option } from "commander";
import { ENGINES, type EngineName } from "../../gateway/engine/engine.ts";
import type { Config } from "../../platform/config.ts";
import type { Log } from "../../platform/log.ts";
import { SCALARS } from "../../platform/scalars.ts";
import { type CallSigner, createCallSigner } from "../../platform/signing/sign-call.ts";
import type { AddCommand } from "../command.ts";
import { exportOptions } from "../export-options.ts";
import { gatewayConfig } from "../gateway-config.ts";
import { findKeys, isKeyGiven } from "../keys.ts";
import { parsePort } from "../parse-port.ts";
import { stopOnSignal } from "../shutdown.ts";
import { REPORT_FIELDS } from "../report-fields.ts";
import { createSignIn } from "../sign-in.ts";
import { uploadsBy } from "../uploads/uploads-by.ts";

interface GatewayOptions {
  readonly supergraph?: string;
  readonly port?: number;
  readonly host?: string;
  readonly engine?: EngineName;
}

/**
 * How calls are signed. A supergraph of one's own choice may be of subgraphs that ask for no signature, so on a server
 * its calls go unsigned when no key is given; our own always need one.
 *
 * @throws AppError CONFIG_INVALID
 */
const signerOf = async (config: Config, log: Log, isChosen: boolean): Promise<CallSigner | undefined> => {
  if (isChosen && config.NODE_ENV === "production" && !isKeyGiven(config, "call")) {
    log.warn("SINERGI_CALL_KEY is not set: calls of subgraphs are not signed");
    return undefined;
  }
  const { call } = await findKeys(config, log, ["call"]);
  return createCallSigner(call);
};

/** `sinergi gateway`: the gateway alone, over any supergraph file; subgraphs are called at the addresses in the file. */
export const addGateway: AddCommand = (program, context) => {
  program
    .command("gateway")
    .description("serve a supergraph file; the subgraphs are called over HTTP at the addresses in it")
    .option("--supergraph <file>", "the supergraph; replaced without a restart when the file changes")
    .option("--port <number>", "port of the HTTP server; 0 takes a free one", parsePort)
    .option("--host <address>", "address the HTTP server listens on")
    .addOption(new Option("--engine <name>", "what plans and answers queries").choices(ENGINES))
    .action(async (options: GatewayOptions) => {
      const { config, log, print } = context();
      const { createGateway } = await import("../../gateway/server.ts");
      const { createHttpTransportFor } = await import("../../gateway/transport/http.ts");
      const { withDedup } = await import("../../gateway/transport/dedup.ts");
      const asked = {
        ...config,
        PORT: options.port ?? config.PORT,
        HOST: options.host ?? config.HOST,
        SINERGI_ENGINE: options.engine ?? config.SINERGI_ENGINE,
      };
      const base = gatewayConfig(asked);
      const signer = await signerOf(config, log, options.supergraph !== undefined);
      const http = createHttpTransportFor({ timeoutMs: config.SUBGRAPH_TIMEOUT_MS, signer });
      // The stock engine merges into the answers it gets, so it cannot share them.
      const shareCalls = config.SINERGI_DEDUPLICATION !== "none" && base.engine === "compiled";
      const uploads = signer === undefined ? undefined : await uploadsBy(signer, config);
      const gateway = await createGateway(
        { ...base, supergraph: { file: options.supergraph ?? config.SUPERGRAPH_FILE, watch: true } },
        {
          transportFor: shareCalls ? withDedup(http) : http,
          // A foreign supergraph may use our scalars' names for something else.
          scalars: options.supergraph === undefined ? SCALARS : {},
          ...(await createSignIn(asked, log)),
          reportFields: REPORT_FIELDS,
          uploads: uploads?.options,
          // A foreign supergraph may have no such questions.
          exports: options.supergraph === undefined ? exportOptions(config) : undefined,
          log,
        },
      );
      stopOnSignal(async () => {
        await gateway.stop();
        await uploads?.close();
      });
      print(`The gateway answers at ${gateway.url}/graphql`);
    });
};
