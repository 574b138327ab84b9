import type { Authenticate } from "../../gateway/access/authenticator.ts";
import { createGateway } from "../../gateway/server.ts";
import { withDedup } from "../../gateway/transport/dedup.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { findKeys, SOURCE_KEYS } from "../../cli/keys.ts";
import { othersInside } from "../../cli/others-inside.ts";
import { createProgress } from "../../cli/progress.ts";
import { createSignIn } from "../../cli/sign-in.ts";
import { openSources } from "../../cli/sources.ts";
import { startAll } from "../../cli/start-all.ts";
import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { type Config, databaseEnvironment, type Environment, loadConfig } from "../../platform/config.ts";
import { createDatabase } from "../../platform/database/connect.ts";
import { createLog } from "../../platform/log.ts";
import { SCALARS } from "../../platform/scalars.ts";
import { serveSubgraph } from "../../platform/serve-subgraph/http.ts";
import { createCallSigner } from "../../platform/signing/sign-call.ts";
import { createCallVerifier } from "../../platform/signing/verify-call.ts";
import type { ExecuteLocally } from "../../platform/subgraph-call.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { readSdl } from "../read-sdl.ts";
import type { Role } from "../roles.ts";
import { serveLimit } from "./limit.ts";
import { serveStockGateway } from "./stock-gateway.ts";
import { serveStockSubgraph } from "./stock-subgraphs.ts";
import { takeUnsigned } from "./take-unsigned.ts";
import { supergraphOf, unmarkedSupergraphOf } from "../supergraph-of.ts";

// One server of the bench in a process of its own: `main.ts '{"role": ..., ...}'`. It prints where it answers.

const log = createLog({ level: "error" });
const progress = createProgress();

const configOf = (urls: Readonly<Record<string, string>>, settings: Environment = {}): Config =>
  loadConfig({
    PORT: "0",
    LOG_LEVEL: "error",
    ...databaseEnvironment(urls),
    ...settings,
  });

/** What a gateway without the access layer has in its place; only servers of the bench are made this way. */
const everybodyIsTheOpenDoor: Authenticate = () => OPEN_DOOR;

const serve = async (role: Role): Promise<unknown> => {
  switch (role.role) {
    case "limit":
      return { url: `http://127.0.0.1:${await serveLimit(role.databaseUrl)}` };
    case "in-process": {
      const { databaseUrls, deduplication = "none", supergraphFile } = role;
      const config = configOf(databaseUrls, { SINERGI_DEDUPLICATION: deduplication, SUPERGRAPH_FILE: supergraphFile });
      return { url: `${(await startAll(config, log, progress)).url}/graphql` };
    }
    case "subgraphs": {
      const config = configOf(role.databaseUrls);
      const keys = await findKeys(config, log, [...SOURCE_KEYS, "call"]);
      const { sources } = await openSources(config, log, progress);
      const executors = new Map<string, ExecuteLocally>();
      const others = othersInside(executors, config);
      const servers = sources.map(async ({ name, createExecute }) => {
        const execute = await createExecute(keys, others);
        executors.set(name, execute);
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
      return { url: await serveStockGateway(unmarkedSupergraphOf(role.urls)) };
    case "gateway": {
      const { engine, urls, deduplication = "none", accessLayer = true } = role;
      const config = configOf({});
      const { call } = await findKeys(config, log, ["call"]);
      const signer = accessLayer ? createCallSigner(call) : undefined;
      const signIn = accessLayer ? await createSignIn(config, log) : { authenticate: everybodyIsTheOpenDoor };
      const sdl = accessLayer ? supergraphOf(urls) : unmarkedSupergraphOf(urls);
      const http = createHttpTransportFor({ timeoutMs: 60_000, signer });
      const transportFor = deduplication === "none" ? http : withDedup(http);
      const gateway = await createGateway(
        { port: 0, engine, supergraph: { sdl }, joinQueries: deduplication === "both" },
        { transportFor, scalars: SCALARS, ...signIn, log },
      );
      return { url: `${gateway.url}/graphql` };
    }
  }
};

const started = await serve(JSON.parse(process.argv[2] ?? "{}"));
process.stdout.write(`${JSON.stringify(started)}\n`);
// The bench ends its servers by closing their input, so that none outlives it.
process.stdin.resume().on("end", () => process.exit(0));
