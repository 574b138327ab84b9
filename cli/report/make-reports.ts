import { buffer } from "node:stream/consumers";
import type { Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import type { AskGraph, GraphAnswer, OpenExport } from "../../platform/exports/exporter.ts";
import type { RegionReference } from "../../platform/regions/reference.ts";
import type { Progress } from "../progress.ts";
import { fileNameFor } from "./file-name.ts";
import type { KeptFiles } from "./kept-files.ts";

type Region = Pick<RegionReference, "code" | "name">;

interface MakeOptions {
  readonly regions: readonly Region[];
  /** Endings of files, such as `pdf`. */
  readonly formats: readonly string[];
  /** Of every report, besides its region. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly open: OpenExport;
  readonly askAs: (viewer: Viewer, signal: AbortSignal) => AskGraph;
  readonly viewer: Viewer;
  readonly files: KeptFiles;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What came of the report of a region. */
export interface ReportOutcome {
  readonly region: Region;
  readonly made: readonly string[];
  /** Files that were there. */
  readonly left: readonly string[];
  /** Why it has not all its files; null when it has. */
  readonly problem: string | null;
}

/** Regions at the same time: while pages are made of one, the graph is asked about the next. */
const AT_ONCE = 3;

/** Makes reports of many regions. One that fails is told, and the others are made. */
export const makeReports = async (options: MakeOptions): Promise<readonly ReportOutcome[]> => {
  const { regions, progress, signal } = options;
  const task = progress.task("reports", "reports");
  const outcomes: ReportOutcome[] = [];
  const waiting = regions.values();
  task.update(0, regions.length);
  const work = async (): Promise<void> => {
    for (const region of waiting) {
      if (signal.aborted) return;
      const own = progress.task(`${region.code} ${region.name}`);
      const outcome = await makeReport(region, options);
      own.finish(noteOf(outcome));
      outcomes.push(outcome);
      task.update(outcomes.length, regions.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes.toSorted((one, other) => regions.indexOf(one.region) - regions.indexOf(other.region));
};

const makeReport = async (region: Region, options: MakeOptions): Promise<ReportOutcome> => {
  const { formats, parameters, open, askAs, viewer, files, signal } = options;
  const made: string[] = [];
  const left: string[] = [];
  try {
    const ask = askOnce(askAs(viewer, signal));
    for (const format of formats) {
      const file = await open({
        name: `report.${format}`,
        parameters: { ...parameters, region: region.code },
        signal,
        ask,
      });
      const name = fileNameFor(file.fileName, region);
      if (await files.has(name, file.version)) {
        left.push(name);
      } else {
        await files.write(name, file.version, await buffer(file.body()));
        made.push(name);
      }
    }
    return { region, made, left, problem: null };
  } catch (error) {
    // What is no refusal is a fault of ours, and the others may have it as well: its text helps to find it.
    const problem = error instanceof AppError ? error.message : String(error);
    return { region, made, left, problem: signal.aborted ? "stopped" : problem };
  }
};

const noteOf = ({ made, left, problem }: ReportOutcome): string =>
  problem === null ? `${made.length} made, ${left.length} as before` : `FAILED: ${problem}`;

/** All files of a region are made of the same answers. An answer that was an error is asked for again. */
const askOnce = (ask: AskGraph): AskGraph => {
  const answers = new Map<string, GraphAnswer>();
  return async (query, variables) => {
    const key = JSON.stringify([query, variables]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await ask(query, variables);
    answers.set(key, answer);
    return answer;
  };
};
