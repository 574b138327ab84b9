import { createDatabase } from "../../platform/database/connect.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { databaseEnvironment } from "../../platform/config.ts";
import type { Log } from "../../platform/log.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import type { BenchDatabases } from "../databases.ts";
import { type CommandCost, runCommand } from "../run-command.ts";
import type { Effort } from "../measure.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { compareAnswers, type QuestionRow } from "./compare.ts";
import { type ExportRow, measureExports } from "./exports.ts";

/** What questions across the sources cost. */
export interface SynergyFigures {
  /** Loading the figures of all villages from the three sources, by the command. */
  readonly loading: CommandCost;
  /** Hand-written SQL, in-process, over HTTP. */
  readonly questions: readonly QuestionRow[];
  readonly exports: readonly ExportRow[];
}

/** Measures questions over all villages of the nation, beside hand-written SQL over the tables that their figures come from. */
export const measureSynergy = async (databases: BenchDatabases, effort: Effort, log: Log): Promise<SynergyFigures> => {
  const { sourceUrls, limitUrl } = await databases.filled("national");
  const { url } = await databases.createEmpty("bench_synergy");
  const db = createDatabase({ url, name: synergy.name, log });
  await migrate(db, synergy.migrations);
  await db.destroy();
  const databaseUrls = { ...sourceUrls, [synergy.name]: url };
  const settings = { ...databaseEnvironment(databaseUrls), LOG_LEVEL: "error" };
  const loading = await runCommand(["sync", "2024", "--level", "VILLAGE"], settings);

  const limit = await startServer({ role: "limit", databaseUrl: limitUrl });
  const inProcess = await startServer({ role: "in-process", databaseUrls });
  const subgraphs = await startServer({ role: "subgraphs", databaseUrls });
  const overHttp = await startServer({ role: "gateway", engine: "compiled", urls: subgraphs.started.urls ?? {} });
  const answerer = (name: string, { started }: ServerProcess) => ({ name, url: started.url ?? "" });
  const questions = await compareAnswers(
    [answerer("hand-written SQL", limit), answerer("in-process", inProcess), answerer("HTTP", overHttp)],
    effort,
  );
  for (const server of [overHttp, subgraphs, inProcess, limit]) await server.stop();
  return { loading, questions, exports: await measureExports(databaseUrls) };
};
