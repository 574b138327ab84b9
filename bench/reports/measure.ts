import { reportQuestions } from "../../exports/report/ask-report.ts";
import { REPORT_FORMATS } from "../../exports/report/formats.ts";
import { createDatabase } from "../../platform/database/connect.ts";
import { migrate } from "../../platform/database/migrate.ts";
import type { Log } from "../../platform/log.ts";
import { parsePeriod } from "../../platform/period.ts";
import { parseRegionCode } from "../../platform/region-code.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import type { BenchDatabases } from "../databases.ts";
import { medianOf } from "../load.ts";
import type { Effort } from "../measure.ts";
import { startServer } from "../server-process.ts";

/** What the report of a region takes in each form, beside the graph's answers that it is made of. */
export interface ReportRow {
  readonly region: string;
  /** The answers alone, median, milliseconds. */
  readonly graphMs: number;
  /** By the ending of the file; medians, milliseconds. */
  readonly formMs: Readonly<Record<string, number>>;
}

const PERIOD = parsePeriod("2024");

/** A province with 38 regencies, and the nation with 38 provinces. */
const REGIONS = ["35", "ID"].map(parseRegionCode);

const FORMS = Object.keys(REPORT_FORMATS);

/** Measures reports, everything in one process; the figures of the villages have been copied before. */
export const measureReports = async (
  databases: BenchDatabases,
  { synergyRounds }: Effort,
  log: Log,
): Promise<readonly ReportRow[]> => {
  const { sourceUrls } = await databases.filled("seed");
  const { url } = await databases.createEmpty("bench_reports");
  const db = createDatabase({ url, name: synergy.name, log });
  await migrate(db, synergy.migrations);
  await db.destroy();
  const server = await startServer({ role: "in-process", databaseUrls: { ...sourceUrls, [synergy.name]: url } });
  const graph = server.started.url ?? "";
  const { origin } = new URL(graph);
  const measured: ReportRow[] = [];
  for (const region of REGIONS) {
    const { figures, attention } = reportQuestions(region, PERIOD, null);
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      ...Object.fromEntries(
        FORMS.map((form) => [form, () => taken(`${origin}/exports/report.${form}?region=${region}&period=${PERIOD}`)]),
      ),
      graph: () => Promise.all([figures, ...(attention === null ? [] : [attention])].map((each) => asked(graph, each))),
    };
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    // The first round of each copies, plans and compiles, and is not counted; each second one goes backwards.
    for (let round = 0; round <= synergyRounds; round += 1) {
      const all = Object.entries(ways);
      for (const [name, way] of round % 2 === 0 ? all : all.toReversed()) {
        const begun = performance.now();
        await way();
        if (round > 0) times.get(name)?.push(performance.now() - begun);
      }
    }
    const msOf = (name: string): number => medianOf(times.get(name) ?? []);
    measured.push({
      region,
      graphMs: msOf("graph"),
      formMs: Object.fromEntries(FORMS.map((form) => [form, msOf(form)])),
    });
  }
  await server.stop();
  return measured;
};

interface ReportQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const taken = async (url: string): Promise<void> => {
  const response = await fetch(url);
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}, ${byteLength} bytes`);
};

const asked = async (url: string, question: ReportQuestion): Promise<void> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`${url} answered ${text.slice(0, 300)}`);
};
