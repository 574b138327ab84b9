import { mkdir } from "node:fs/promises";
import { InvalidArgumentError, Option } from "commander";
import { createExports } from "../../exports/open-export.ts";
import { REPORT_FORMATS } from "../../exports/report/formats.ts";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import { parsePeriod } from "../../platform/period.ts";
import { parseRegionCode } from "../../platform/region-code.ts";
import { loadRegionReference, type RegionReference } from "../../platform/regions/reference.ts";
import { LANGUAGES, type Language } from "../../presentation/language.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { PERSONA_HELP, parsePersona, refuseWithoutPersonas } from "../parse-persona.ts";
import { openKeptFiles } from "../report/kept-files.ts";
import { makeReports, type ReportOutcome } from "../report/make-reports.ts";
import { openGraph } from "../report/open-graph.ts";
import { INTERRUPTED, signalled } from "../signalled.ts";

interface ReportOptions {
  readonly allProvinces?: boolean;
  readonly period?: string;
  readonly format: readonly string[];
  readonly out: string;
  readonly language: Language;
  readonly as?: Viewer;
}

const FORMATS = Object.keys(REPORT_FORMATS);

/** `sinergi report`: writes reports of regions as files, the same as the portal's. */
export const addReport: AddCommand = (program, context) => {
  program
    .command("report")
    .description("write reports of regions as files; those that are there for the same figures are left")
    .argument("[region...]", "codes of regions, such as 35, 35.04 or ID")
    .option("--all-provinces", "of every province")
    .option("--period <period>", "such as 2024 or 2020-S1 (default: the latest year with figures)")
    .option("--format <list>", `one or more of ${FORMATS.join(",")}`, parseFormats, ["pdf"])
    .option("--out <folder>", "where the files go", ".")
    .addOption(new Option("--language <language>", "of the files").choices(LANGUAGES).default(LANGUAGES[0]))
    .option("--as <persona>", `${PERSONA_HELP} (default: somebody without a token)`, parsePersona)
    .action(async (codes: readonly string[], options: ReportOptions) => {
      const regions = await regionsOf(codes, options.allProvinces === true);
      if (regions.length === 0) return program.error("error: name a region, such as 35, or --all-provinces.");
      await report(regions, options, context());
    });
};

const report = async (
  regions: readonly RegionReference[],
  { period, format: formats, out, language, as: viewer = OPEN_DOOR }: ReportOptions,
  own: CommandContext,
): Promise<void> => {
  if (viewer !== OPEN_DOOR) refuseWithoutPersonas(own.config);
  const parameters = { language, ...(period === undefined ? {} : { period: parsePeriod(period) }) };
  await mkdir(out, { recursive: true });
  const files = await openKeptFiles(out);
  const signal = signalled();
  const graph = await openGraph(own);
  try {
    const outcomes = await makeReports({
      regions,
      formats,
      parameters,
      open: createExports(),
      askAs: graph.askAs,
      viewer,
      files,
      progress: own.progress,
      signal,
    });
    own.progress.stop();
    for (const outcome of outcomes) for (const line of linesOf(outcome)) own.print(line);
    if (signal.aborted) process.exitCode = INTERRUPTED;
    else if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
  } finally {
    own.progress.stop();
    await graph.stop();
  }
};

const linesOf = ({ region, made, left, problem }: ReportOutcome): readonly string[] => [
  ...made.map((name) => `made   ${name}`),
  ...left.map((name) => `left   ${name}`),
  ...(problem === null ? [] : [`FAILED ${region.code} ${region.name}: ${problem}`]),
];

/** @throws AppError REGION_CODE_MALFORMED, REGION_UNKNOWN */
const regionsOf = async (codes: readonly string[], all: boolean): Promise<readonly RegionReference[]> => {
  const reference = await loadRegionReference();
  const named = codes.map((text) => {
    const code = parseRegionCode(text);
    const region = reference.find((known) => known.code === code);
    if (region === undefined) throw new AppError("REGION_UNKNOWN", { value: code });
    return region;
  });
  const provinces = all ? reference.filter(({ level }) => level === "PROVINCE") : [];
  return [...new Set([...named, ...provinces])];
};

const parseFormats = (text: string): readonly string[] => {
  const given = [...new Set(text.split(",").map((word) => word.trim()))];
  const unknown = given.find((word) => !FORMATS.includes(word));
  if (unknown === undefined) return given;
  throw new InvalidArgumentError(`There is no format ${unknown}; formats are ${FORMATS.join(", ")}.`);
};
