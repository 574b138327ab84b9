import type { Knex } from "knex";
import { AppError } from "../platform/errors.ts";
import { maskLongNumbers } from "../platform/identity/identity-number.ts";
import { identifyFile } from "../platform/import/file-identity.ts";
import type { AnyImportFormat } from "../platform/import/format.ts";
import { allFindings } from "../platform/import/report/all-findings.ts";
import { FINDINGS_HEAD, findingCells } from "../platform/import/report/findings-table.ts";
import { readReport } from "../platform/import/report/read-report.ts";
import { reasonCountsByRun, runsByFile, runsById, totalsByRun } from "../platform/import/report/repository.ts";
import type { ImportRunRow } from "../platform/import/report/rows.ts";
import { spreadsheetCsv } from "../platform/csv/spreadsheet-csv.ts";
import { summaryLines } from "../platform/import/report/summary.ts";
import { reportWorkbook } from "../platform/import/report/workbook.ts";
import { importRunId, parseImportRunId } from "../platform/import/run-id.ts";
import type { OpenSource } from "./sources.ts";
import { writeWhole } from "./write-whole.ts";

type ImportingSource = Pick<OpenSource, "name" | "db" | "imports">;

/** An import that was found, and what its report is made with. */
export interface FoundRun {
  readonly id: string;
  readonly run: ImportRunRow;
  readonly db: Knex;
  readonly format: AnyImportFormat;
}

/** Rows of a list in a workbook, which is made in memory; the CSV has all. */
const WORKBOOK_ROWS = 10_000;

/**
 * The imports that an id (`village-development/12`) or the path of an imported file means, the newest first: a file may have
 * been imported as several formats.
 *
 * @throws AppError IMPORT_UNKNOWN when there is none
 */
export const findRuns = async (sources: readonly ImportingSource[], text: string): Promise<FoundRun[]> => {
  const named = parseImportRunId(text);
  const found = named === null ? await runsOfFile(sources, text) : await runNamed(sources, named);
  if (found.length === 0) throw new AppError("IMPORT_UNKNOWN", { value: maskLongNumbers(text) });
  return found.toSorted((one, other) => (one.run.startedAt < other.run.startedAt ? 1 : -1));
};

const runNamed = async (
  sources: readonly ImportingSource[],
  { subgraph, id }: { readonly subgraph: string; readonly id: number },
): Promise<FoundRun[]> => {
  const own = sources.filter(({ name }) => name === subgraph);
  return (await Promise.all(own.map(async (source) => withFormat(source, await runsById(source.db, [id]))))).flat();
};

const runsOfFile = async (sources: readonly ImportingSource[], file: string): Promise<FoundRun[]> => {
  const { sha256 } = await identifyFile(file, maskLongNumbers(file));
  return (
    await Promise.all(sources.map(async (source) => withFormat(source, await runsByFile(source.db, sha256))))
  ).flat();
};

const withFormat = ({ name, db, imports }: ImportingSource, runs: readonly ImportRunRow[]): FoundRun[] =>
  runs.flatMap((run) => {
    const format = imports.find(({ id }) => id === run.format);
    return format === undefined ? [] : [{ id: importRunId(name, run.id), run, db, format }];
  });

/** The summary of a run as lines of text. */
export const summaryText = async ({ id, run, db, format }: FoundRun): Promise<string[]> => {
  const reasons = await reasonCountsByRun(db, [run.id]);
  const totals = await totalsByRun(db, [run.id]);
  return [
    `Impor (import): ${id}`,
    ...summaryLines({ run, reasons, totals }, format).flatMap(([subject, value, remedy]) => [
      `${subject}: ${value}`,
      ...(remedy === "" ? [] : [`    ${remedy}`]),
    ]),
  ];
};

/** All findings, as CSV. */
const writeFindings = async ({ run, db }: FoundRun, path: string): Promise<void> => {
  const rows = async function* () {
    for await (const finding of allFindings(db, run.id)) yield findingCells(finding);
  };
  await writeWhole(path, spreadsheetCsv(FINDINGS_HEAD, rows()));
};

/** The report as a workbook. */
const writeWorkbook = async ({ run, db, format }: FoundRun, path: string): Promise<void> => {
  const report = await readReport(db, run, WORKBOOK_ROWS);
  await writeWhole(path, await reportWorkbook(report, format, WORKBOOK_ROWS));
};

/** Files that a report is to be written to. */
export interface ReportFiles {
  readonly csv?: string;
  readonly xlsx?: string;
}

/** Writes the report of a run to the files that are wanted. */
export const writeReport = async (found: FoundRun, { csv, xlsx }: ReportFiles): Promise<void> => {
  if (csv !== undefined) await writeFindings(found, csv);
  if (xlsx !== undefined) await writeWorkbook(found, xlsx);
};

/** The same where the run is known by its number, such as at the end of an import or of its preview. */
export const writeReportOf = async (
  { subgraph, format, db }: { readonly subgraph: string; readonly format: AnyImportFormat; readonly db: Knex },
  runId: number,
  files: ReportFiles,
): Promise<void> => {
  const runs = await runsById(db, [runId]);
  for (const run of runs) await writeReport({ id: importRunId(subgraph, runId), run, db, format }, files);
};
