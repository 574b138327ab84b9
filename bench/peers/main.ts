import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createProgress } from "../../cli/progress.ts";
import { createLog } from "../../platform/log.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { openBenchDatabases } from "../databases.ts";
import { askOnce } from "../load.ts";
import { chosenEffort, measure } from "../measure.ts";
import { SMALL, VILLAGES } from "../queries.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { unmarkedSupergraphOf } from "../supergraph-of.ts";
import { hiveVersions, requireHive, startHive } from "./hive.ts";
import { type PeerRow, peerTable } from "./table.ts";

// `npm run bench:peers`: our gateway and others in front of the same subgraphs, one gateway after the other, on an
// otherwise idle machine. With `-- --quick` it only shows that everything works: its figures say little.

interface Candidate {
  readonly deduplication: string;
  readonly name: string;
  start(): Promise<ServerProcess>;
}

const OURS = "Sinergi, compiled";
const HIVE_JAVASCRIPT = "Hive Gateway, JavaScript, --jit";
const HIVE_RUST = "Hive Gateway, Rust planner";

requireHive();
const effort = chosenEffort();
const progress = createProgress();
const databases = await openBenchDatabases(createLog({ level: "error" }), progress);
const { sourceUrls: databaseUrls } = await databases.filled("seed");
const subgraphs = await startServer({ role: "subgraphs", databaseUrls });
const urls = subgraphs.started.urls ?? {};
const supergraphFile = join(projectRoot(), ".sinergi/bench/supergraph.graphql");
writeFileSync(supergraphFile, unmarkedSupergraphOf(urls));

const ours = (deduplication: "none" | "outbound" | "both") => () =>
  startServer({ role: "gateway", engine: "compiled", urls, deduplication });

const CANDIDATES: readonly Candidate[] = [
  { deduplication: "none", name: OURS, start: ours("none") },
  { deduplication: "none", name: HIVE_JAVASCRIPT, start: () => startHive("javascript", "none", supergraphFile) },
  { deduplication: "none", name: HIVE_RUST, start: () => startHive("rust", "none", supergraphFile) },
  { deduplication: "outbound", name: OURS, start: ours("outbound") },
  {
    deduplication: "outbound",
    name: HIVE_JAVASCRIPT,
    start: () => startHive("javascript", "outbound", supergraphFile),
  },
  { deduplication: "outbound", name: HIVE_RUST, start: () => startHive("rust", "outbound", supergraphFile) },
  { deduplication: "both", name: OURS, start: ours("both") },
  { deduplication: "both", name: HIVE_JAVASCRIPT, start: () => startHive("javascript", "both", supergraphFile) },
  { deduplication: "both", name: HIVE_RUST, start: () => startHive("rust", "both", supergraphFile) },
];

const answersOf = async (url: string): Promise<unknown[]> => [await askOnce(url, VILLAGES), await askOnce(url, SMALL)];

const rows: PeerRow[] = [];
let expected: readonly unknown[] | undefined;
// The subgraphs serve every row, so the first one must not pay for their warm-up.
const warm = await ours("none")();
await measure(warm.started.url ?? "", [warm], effort);
await warm.stop();
for (const { deduplication, name, start } of CANDIDATES) {
  const task = progress.task(`${name}, deduplication: ${deduplication}`);
  const gateway = await start();
  const url = gateway.started.url ?? "";
  const answers = await answersOf(url);
  expected ??= answers;
  if (!isDeepStrictEqual(answers, expected)) throw new Error(`${name} answers something else`);
  const figures = await measure(url, [gateway, subgraphs], effort);
  rows.push({ deduplication, name, ...figures, peakMb: gateway.peakMb() });
  await gateway.stop();
  task.finish();
}
await subgraphs.stop();
await databases.stop();
progress.stop();

const versions = Object.entries(hiveVersions()).map(([name, version]) => `${name} ${version}`);
process.stdout.write(`
Machine: ${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}. Command: npm run bench:peers.
${versions.join(", ")}.
8,494 villages of Jawa Timur, twelve fields, three sources: median of ${effort.villageRounds} requests, one at a time.
Small query, three sources, the same at every request: ${effort.smallSeconds} s at 16 connections.
Every gateway is one process before the same subgraphs in one other process, over HTTP. CPU: a request. Peak memory: the gateway's.

${peerTable(rows, OURS)}
`);
