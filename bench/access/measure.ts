import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkedSupergraph } from "../../gateway/access/marked-supergraph.ts";
import { loadConfig } from "../../platform/config.ts";
import { projectRoot } from "../../platform/project-root.ts";
import type { Effort } from "../measure.ts";
import { personaToken } from "../persona-token.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { compareWays, type Way, type WayFigures } from "./compare.ts";

/** Ways that differ in nothing but access control; the last one has none. */
export type Comparison = readonly WayFigures[];

/**
 * Measures what access control costs the small query, over HTTP and in-process, without deduplication.
 *
 * @param databaseUrls by subgraph name
 */
export const measureAccess = async (
  databaseUrls: Readonly<Record<string, string>>,
  effort: Effort,
): Promise<readonly Comparison[]> => {
  const config = loadConfig({});
  const token = await personaToken("analyst");

  const subgraphs = await startServer({ role: "subgraphs", databaseUrls });
  const urls = subgraphs.started.urls ?? {};
  const overHttp = await compareAndStop(
    await waysOf("HTTP", token, (accessLayer) =>
      startServer({ role: "gateway", engine: "compiled", urls, accessLayer }),
    ),
    [subgraphs],
    effort,
  );

  const unmarkedFile = join(projectRoot(), ".sinergi/bench/unmarked.graphql");
  writeFileSync(unmarkedFile, readMarkedSupergraph(readFileSync(config.SUPERGRAPH_FILE, "utf8")).sdl);
  const inProcess = await compareAndStop(
    await waysOf("in-process", token, (accessLayer) =>
      startServer({
        role: "in-process",
        databaseUrls,
        supergraphFile: accessLayer ? config.SUPERGRAPH_FILE : unmarkedFile,
      }),
    ),
    [],
    effort,
  );
  return [overHttp, inProcess];
};

const waysOf = async (
  transport: string,
  token: string,
  start: (accessLayer: boolean) => Promise<ServerProcess>,
): Promise<readonly Way[]> => [
  { name: `${transport}, open door`, gateway: await start(true) },
  { name: `${transport}, analyst's token`, gateway: await start(true), token },
  { name: `${transport}, no access layer`, gateway: await start(false) },
];

const compareAndStop = async (
  ways: readonly Way[],
  behind: readonly ServerProcess[],
  effort: Effort,
): Promise<Comparison> => {
  const figures = await compareWays(ways, behind, effort);
  for (const server of [...ways.map(({ gateway }) => gateway), ...behind]) await server.stop();
  return figures;
};
