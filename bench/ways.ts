import { isDeepStrictEqual } from "node:util";
import type { Progress } from "../cli/progress.ts";
import type { FilledDatabases } from "./fill-databases.ts";
import { askOnce } from "./load.ts";
import { type Effort, measure } from "./measure.ts";
import { SMALL, VILLAGES } from "./queries.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** One way to answer both queries, measured. */
export interface WayRow {
  readonly name: string;
  readonly villagesMs: number;
  readonly villagesCpuMs: number;
  readonly smallRate: number;
  readonly smallCpuMs: number;
  readonly peakMb: number;
}

interface Candidate {
  readonly name: string;
  /** The processes that answer; the last one takes the requests. */
  start(): Promise<readonly ServerProcess[]>;
}

/** Every way to answer, the hand-written limit first and the stock gateway last. */
const candidatesOf = ({ sourceUrls: databaseUrls, limitUrl }: FilledDatabases): readonly Candidate[] => {
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
  return [
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
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const measureCandidate = async (
  { name, start }: Candidate,
  expected: readonly unknown[] | undefined,
  effort: Effort,
): Promise<{ row: WayRow; answers: readonly unknown[] }> => {
  const processes = await start();
  const url = processes.at(-1)?.started.url ?? "";
  const answers = [await askOnce(url, VILLAGES), await askOnce(url, SMALL)];
  if (expected !== undefined && !isDeepStrictEqual(answers, expected))
    throw new Error(`${name} answers something else`);
  const figures = await measure(url, processes, effort);
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

/** Measures every way to answer the same two queries, one after the other. */
export const measureWays = async (
  databases: FilledDatabases,
  effort: Effort,
  progress: Progress,
): Promise<readonly WayRow[]> => {
  const rows: WayRow[] = [];
  let expected: readonly unknown[] | undefined;
  for (const candidate of candidatesOf(databases)) {
    const task = progress.task(candidate.name);
    const { row, answers } = await measureCandidate(candidate, expected, effort);
    expected = answers;
    rows.push(row);
    task.finish();
  }
  return rows;
};

/** The rows as a Markdown table; the first is the limit and the last the stock gateway. */
export const waysTable = (rows: readonly WayRow[]): string => {
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
  return `| | villages ms | against stock | of the limit | CPU ms | small requests/s | against stock | CPU ms | peak MB |
|---|---|---|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join("\n")}`;
};
