import { createGateway } from "../../gateway/server.ts";
import { withDedup } from "../../gateway/transport/dedup.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { findKeys, SOURCE_KEYS } from "../../cli/keys.ts";
import { createProgress } from "../../cli/progress.ts";
import { openSources } from "../../cli/sources.ts";
import { startAll } from "../../cli/start-all.ts";
import { type Config, databaseEnvironment, loadConfig } from "../../platform/config.ts";
import { createDatabase } from "../../platform/database/connect.ts";
import { createLog } from "../../platform/log.ts";
import { SCALARS } from "../../platform/scalars.ts";
import { serveSubgraph } from "../../platform/serve-subgraph/http.ts";
import { createCallSigner } from "../../platform/signing/sign-call.ts";
import { createCallVerifier } from "../../platform/signing/verify-call.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { readSdl } from "../read-sdl.ts";
import type { Role } from "../roles.ts";
import { serveLimit } from "./limit.ts";
import { serveStockGateway } from "./stock-gateway.ts";
import { serveStockSubgraph } from "./stock-subgraphs.ts";
import { takeUnsigned } from "./take-unsigned.ts";
import { supergraphOf } from "../supergraph-of.ts";

// One server of the bench in a process of its own: `main.ts '{"role": ..., ...}'`. It prints where it answers.

const log = createLog({ level: "error" });
const progress = createProgress();

const configOf = (urls: Readonly<Record<string, string>>, deduplication: "none" | "both" = "none"): Config =>
  loadConfig({
    SINERGI_DEDUPLICATION: deduplication,
    PORT: "0",
    LOG_LEVEL: "error",
    ...databaseEnvironment(urls),
  });

const serve = async (role: Role): Promise<unknown> => {
  switch (role.role) {
    case "limit":
      return { url: `http://127.0.0.1:${await serveLimit(role.databaseUrl)}` };
    case "in-process":
      return { url: `${(await startAll(configOf(role.databaseUrls, role.deduplication), log, progress)).url}/graphql` };
    case "subgraphs": {
      const config = configOf(role.databaseUrls);
      const keys = await findKeys(config, log, [...SOURCE_KEYS, "call"]);
      const { sources } = await openSources(config, log, progress);
      const servers = sources.map(async ({ name, createExecute }) => {
        const execute = await createExecute(keys);
        const verify = takeUnsigned(createCallVerifier({ subgraph: name, keys: keys.call }));
        const options = { name, execute, verify, port: 0, host: "127.0.0.1", log, isReady: async () => true };
        return [name, (await serveSubgraph(options)).url] as const;
      });
      return { urls: Object.fromEntries(await Promise.all(servers)) };
    }
    case "stock-subgraphs": {
      const servers = SUBGRAPHS.map(async (definition) => {
        const { name } = definition;
        const db = createDatabase({ url: role.databaseUrls[name] ?? "", name, log });
        // Each definition is generic in its own context, which only it creates and reads.
        const anyDefinition = definition as unknown as SubgraphDefinition;
        return [name, (await serveStockSubgraph(anyDefinition, readSdl(name), db)).url] as const;
      });
      return { urls: Object.fromEntries(await Promise.all(servers)) };
    }
    case "stock-gateway":
      return { url: await serveStockGateway(supergraphOf(role.urls)) };
    case "gateway": {
      const { engine, urls, deduplication = "none", signed = true } = role;
      const { call } = await findKeys(configOf({}), log, ["call"]);
      const http = createHttpTransportFor({ timeoutMs: 60_000, signer: signed ? createCallSigner(call) : undefined });
      const gateway = await createGateway(
        { port: 0, engine, supergraph: { sdl: supergraphOf(urls) }, joinQueries: deduplication === "both" },
        { transportFor: deduplication === "none" ? http : withDedup(http), scalars: SCALARS, log },
      );
      return { url: `${gateway.url}/graphql` };
    }
  }
};

const started = await serve(JSON.parse(process.argv[2] ?? "{}"));
process.stdout.write(`${JSON.stringify(started)}\n`);
// The bench ends its servers by closing their input, so that none outlives it.
process.stdin.resume().on("end", () => process.exit(0));
