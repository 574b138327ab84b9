import { isDeepStrictEqual } from "node:util";
import { cpus } from "node:os";
import { createProgress } from "../cli/progress.ts";
import { createLog } from "../platform/log.ts";
import { openBenchDatabases } from "./databases.ts";
import { askOnce } from "./load.ts";
import { FULL_EFFORT, measure } from "./measure.ts";
import { SMALL, VILLAGES } from "./queries.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

// `npm run bench`: every way to answer the same two queries, one after the other on an otherwise idle machine.

interface Candidate {
  readonly name: string;
  /** The processes that answer; the last one takes the requests. */
  start(): Promise<readonly ServerProcess[]>;
}

interface Row {
  readonly name: string;
  readonly villagesMs: number;
  readonly villagesCpuMs: number;
  readonly smallRate: number;
  readonly smallCpuMs: number;
  readonly peakMb: number;
}

const progress = createProgress();
const databases = await openBenchDatabases(createLog({ level: "error" }), progress);
const { sourceUrls: databaseUrls, limitUrl } = databases;

/** A gateway in front of subgraphs that run in one other process. */
const apart =
  (subgraphs: "subgraphs" | "stock-subgraphs", gateway: "compiled" | "apollo" | "stock", deduplication?: "both") =>
  async () => {
    const behind = await startServer({ role: subgraphs, databaseUrls });
    const urls = behind.started.urls ?? {};
    const front = await startServer(
      gateway === "stock"
        ? { role: "stock-gateway", urls }
        : { role: "gateway", engine: gateway, urls, deduplication: deduplication ?? "none" },
    );
    return [behind, front];
  };

const CANDIDATES: readonly Candidate[] = [
  {
    name: "hand-written SQL, bare node:http (the limit)",
    start: async () => [await startServer({ role: "limit", databaseUrl: limitUrl })],
  },
  { name: "compiled, in-process", start: async () => [await startServer({ role: "in-process", databaseUrls })] },
  { name: "compiled, HTTP", start: apart("subgraphs", "compiled") },
  {
    name: "compiled, in-process, deduplication on",
    start: async () => [await startServer({ role: "in-process", databaseUrls, deduplication: "both" })],
  },
  { name: "compiled, HTTP, deduplication on", start: apart("subgraphs", "compiled", "both") },
  { name: "apollo engine in our server, HTTP", start: apart("subgraphs", "apollo") },
  { name: "stock gateway, stock subgraphs, HTTP", start: apart("stock-subgraphs", "stock") },
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const measureCandidate = async (
  { name, start }: Candidate,
  expected: readonly unknown[],
): Promise<{ row: Row; answers: unknown[] }> => {
  const processes = await start();
  const url = processes.at(-1)?.started.url ?? "";
  const answers = [await askOnce(url, VILLAGES), await askOnce(url, SMALL)];
  if (expected.length > 0 && !isDeepStrictEqual(answers, expected)) throw new Error(`${name} answers something else`);
  const figures = await measure(url, processes);
  const row = {
    name,
    villagesMs: figures.villagesMs,
    villagesCpuMs: sum(figures.villagesCpuMs),
    smallRate: figures.smallRate,
    smallCpuMs: sum(figures.smallCpuMs),
    peakMb: sum(processes.map(({ peakMb }) => peakMb())),
  };
  for (const server of processes.toReversed()) await server.stop();
  return { row, answers };
};

const rows: Row[] = [];
let expected: readonly unknown[] = [];
for (const candidate of CANDIDATES) {
  const task = progress.task(candidate.name);
  const { row, answers } = await measureCandidate(candidate, expected);
  expected = answers;
  rows.push(row);
  task.finish();
}
await databases.stop();
progress.stop();

const stock = rows.at(-1);
const limit = rows[0];
if (stock === undefined || limit === undefined) throw new Error("nothing was measured");
const number = (value: number, digits = 0): string => value.toFixed(digits);
const lines = rows.map((row) =>
  [
    row.name,
    number(row.villagesMs),
    `${number(stock.villagesMs / row.villagesMs, 1)}x`,
    `${number(row.villagesMs / limit.villagesMs, 2)}x`,
    number(row.villagesCpuMs),
    number(row.smallRate),
    `${number(row.smallRate / stock.smallRate, 1)}x`,
    number(row.smallCpuMs, 2),
    number(row.peakMb),
  ].join(" | "),
);
process.stdout.write(`
Machine: ${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}. Command: npm run bench.
8,494 villages of Jawa Timur, twelve fields, three sources: median of ${FULL_EFFORT.villageRounds} requests, one at a time.
Small query, three sources: ${FULL_EFFORT.smallSeconds} s at 16 connections. CPU and peak memory: all processes of a row without PostgreSQL.

| | villages ms | against stock | of the limit | CPU ms | small requests/s | against stock | CPU ms | peak MB |
|---|---|---|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join("\n")}
`);
