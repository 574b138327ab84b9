import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../../platform/database/embedded/free-port.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { type ServerProcess, startProcess } from "../server-process.ts";

/** What Hive Gateway plans and executes with: its own JavaScript with compiled queries, or its planner in Rust. */
export type HiveRuntime = "javascript" | "rust";

/** A file of config/. */
export type HiveConfig = "none" | "outbound" | "both";

const PEERS = join(projectRoot(), "bench/peers");
const PACKAGES = join(PEERS, "node_modules");
const PROGRAM = join(PACKAGES, "@graphql-hive/gateway/dist/bin.js");
const RUST_PLANNER = "@graphql-hive/router-query-planner";

/** @throws Error with the command that installs it */
export const requireHive = (): void => {
  if (existsSync(PROGRAM)) return;
  throw new Error("The other gateways are not installed. Run: npm ci --ignore-scripts --prefix bench/peers");
};

/** The version of each package that takes part, as installed. */
export const hiveVersions = (): Readonly<Record<string, string>> => {
  const names = ["@graphql-hive/gateway", "@graphql-hive/router-runtime", RUST_PLANNER, "@graphql-tools/batch-execute"];
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(PACKAGES, name, "package.json"), "utf8")).version]),
  );
};

/** Starts Hive Gateway by its own command line, one process, and waits until it answers. */
export const startHive = async (
  runtime: HiveRuntime,
  config: HiveConfig,
  supergraphFile: string,
): Promise<ServerProcess> => {
  const port = await findFreePort();
  const server = await startProcess(
    [
      // Nothing in the environment can hand it a token or an address to report to.
      "--ignore-environment",
      "NODE_ENV=production",
      process.execPath,
      PROGRAM,
      "supergraph",
      supergraphFile,
      `--config-path=${fileURLToPath(new URL(`./config/${config}.js`, import.meta.url))}`,
      "--host=127.0.0.1",
      `--port=${port}`,
      runtime === "rust" ? "--hive-router-runtime" : "--jit",
    ],
    (line) => (line.includes("Listening on") ? { url: `http://127.0.0.1:${port}/graphql` } : undefined),
  );
  // Where it cannot load the Rust planner it goes on without it.
  if (server.hasLoaded("router-query-planner") !== (runtime === "rust")) {
    await server.stop();
    throw new Error(`Hive Gateway did not start with the ${runtime} runtime.`);
  }
  return server;
};
