import { basename } from "node:path";
import type { Knex } from "knex";
import { AppError } from "../errors.ts";
import { maskLongNumbers } from "../identity/identity-number.ts";
import type { FamilyKeys } from "../secrets/family-keys.ts";
import { type CheckedChunk, type ChunkCounts, checkChunk, countChunk, withNotWritten } from "./check-chunk.ts";
import { chunksOf, readAhead } from "./chunks.ts";
import { type FileIdentity, identifyFile, isUnchanged } from "./file-identity.ts";
import type { AnyImportFormat } from "./format.ts";
import { givenValues, readingText } from "./given-values.ts";
import { hasChunk, recordChunk } from "./ledger/chunks.ts";
import { beginRun, countReasons, endRun, findRun, type NewRun, placeOf, type RunState } from "./ledger/runs.ts";
import { takeTurn } from "./ledger/take-turn.ts";
import { headingOf, matchHeader } from "./match-header.ts";
import { createRowReader, type RowReader } from "./read-row.ts";
import type { SetValue } from "./parse-options.ts";
import { openTable } from "./read/open-table.ts";
import type { RegionResolver } from "./regions/resolver.ts";
import { rowsAside } from "./rows-aside.ts";
import { sourceIdOf } from "./source-id.ts";
import { createTotals } from "./totals.ts";

/** Rows of a file that are written in one transaction, where its format does not say otherwise. */
export const CHUNK_ROWS = 5_000;

export interface ImportOptions {
  readonly db: Knex;
  readonly format: AnyImportFormat;
  /** Path of a CSV or XLSX. */
  readonly file: string;
  /** How the file is called in the ledger and in messages. @default the last part of its path */
  readonly name?: string | undefined;
  readonly regions: RegionResolver;
  readonly keys: FamilyKeys;
  /** Day, month or year of the data. @default the day of the import */
  readonly asOf?: string | undefined;
  /** Name of the sheet of a workbook. @default its first visible one */
  readonly sheet?: string | undefined;
  /** Texts of columns that the file does not have, the same for all rows. */
  readonly set?: readonly SetValue[] | undefined;
  /** Does everything and undoes it, so that the summary tells what an import would do. @default false */
  readonly dryRun?: boolean | undefined;
  /** Told after each chunk: rows read so far, and how much of the file that was, 0 to 1. */
  readonly onProgress?: ((rows: number, share: number) => void) | undefined;
  /** Given the run in the ledger at its end, and before a preview is undone: whoever wants a report reads it here. */
  readonly report?: ((db: Knex, runId: number) => Promise<void>) | undefined;
  /** Ends the import after the chunk under way; the same command goes on from there. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of an import. */
export interface ImportSummary extends ChunkCounts {
  /** `BEFORE`: the file was imported before, and nothing was done. `STOPPED`: there are chunks left. */
  readonly outcome: "DONE" | "PREVIEWED" | "BEFORE" | "STOPPED";
  /** Id of the run in the ledger of its source; null for a preview, which leaves none. */
  readonly runId: number | null;
  readonly sourceId: string;
  /** Day on which the import ended; null while it has not. */
  readonly finishedOn: string | null;
  /** How often each reason was found. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Headings of the file that no column of the format has; empty where nothing was read. */
  readonly unknownHeadings: readonly string[];
}

/**
 * Imports a file into its source, chunk by chunk, each in a transaction with its rollups, findings and ledger row. The
 * same file again is not read. An import that was killed goes on after its last chunk. Several at once take turns, also
 * over one file. Memory does not grow with the file, but in the server of a preview, whose rows are held back until its end.
 *
 * @throws AppError of `platform/error-rows/import.ts` for a file that cannot be read, and as `queryRows` does; chunks that
 *   were written before stay
 */
export const runImport = async (options: ImportOptions): Promise<ImportSummary> => {
  const name = maskLongNumbers(options.name ?? basename(options.file));
  const given = givenValues(options.format, options.set ?? []);
  const identity = await identifyFile(options.file, name);
  const reading = readingText(given, options.sheet);
  const { format, asOf = null } = options;
  const run: NewRun = {
    format: format.id,
    sha256: identity.sha256,
    reading,
    fileName: name,
    bytes: identity.bytes,
    sourceId: sourceIdOf(format.id, identity.sha256, reading),
    title: format.title.id,
    publisher: format.publisher,
    reference: `${name}, sha256 ${identity.sha256}`,
    asOf,
  };
  const job: Job = { ...options, name, given, identity, run };
  return options.dryRun === true ? preview(job) : importAndReport(options.db, job);
};

interface Job extends ImportOptions {
  readonly name: string;
  readonly given: ReadonlyMap<string, string>;
  readonly identity: FileIdentity;
  readonly run: NewRun;
}

/** The same in one transaction that is undone, in which chunks find what chunks before them wrote. */
const preview = async (job: Job): Promise<ImportSummary> => {
  const trx = await job.db.transaction();
  try {
    const summary = await importAndReport(trx, job);
    return summary.outcome === "DONE"
      ? { ...summary, outcome: "PREVIEWED", runId: null, finishedOn: null }
      : { ...summary, runId: null };
  } finally {
    await trx.rollback();
  }
};

const importAndReport = async (db: Knex, job: Job): Promise<ImportSummary> => {
  const summary = await importInto(db, job);
  if (summary.runId !== null) await job.report?.(db, summary.runId);
  return summary;
};

const importInto = async (db: Knex, job: Job): Promise<ImportSummary> => {
  const found = await findRun(db, job.run);
  if (found?.status === "DONE") return summaryOf(db, found, "BEFORE", []);
  // Opened before the run begins: a file that cannot be read leaves no trace.
  const { format, sheet, given, name } = job;
  const isHeading = headingOf(format.columns);
  const table = await openTable(job.file, { name, isHeading, ...(sheet === undefined ? {} : { sheet }) });
  try {
    const { positions, unknown } = matchHeader(format.columns, table.heading.cells, name, new Set(given.keys()));
    refuseGivenColumns(job, positions);
    const begun = await takeTurn(db, (trx) => beginRun(trx, job.run));
    const reader = createRowReader(format, { positions, given }, job);
    const isWhole = await writeChunks(db, job, begun, reader, table);
    if (!isWhole) return await finish(db, job, "STOPPED", unknown);
    if (!(await isUnchanged(job.file, job.identity))) throw new AppError("FILE_CHANGED", { file: name });
    await endRun(db, begun.id);
    return await finish(db, job, "DONE", unknown);
  } finally {
    await table.close();
  }
};

const refuseGivenColumns = ({ format, given, name }: Job, positions: ReadonlyMap<string, number>): void => {
  const field = [...given.keys()].find((known) => positions.has(known));
  const heading = field === undefined ? undefined : format.columns[field]?.heading;
  if (heading !== undefined) throw new AppError("SET_HAS_COLUMN", { file: name, value: heading });
};

/** False when it was told to stop before the end. */
const writeChunks = async (
  db: Knex,
  { format, onProgress, signal }: Job,
  run: RunState,
  reader: RowReader,
  table: Awaited<ReturnType<typeof openTable>>,
): Promise<boolean> => {
  const { next, sums } = await placeOf(db, run.id);
  const totals = createTotals(format.summed, sums, format.totalOf);
  const chunkRows = format.chunkRows ?? CHUNK_ROWS;
  const checked = async function* (): AsyncGenerator<CheckedChunk> {
    for await (const chunk of chunksOf(table.rows, chunkRows, next))
      yield await checkChunk(format, reader, totals, chunk);
  };
  let rows = next * chunkRows;
  for await (const chunk of readAhead(checked())) {
    if (signal?.aborted === true) return false;
    await writeChunk(db, format, run, reader, chunk);
    rows += chunk.rowsRead;
    onProgress?.(rows, table.readShare());
  }
  return true;
};

const writeChunk = (
  db: Knex,
  format: AnyImportFormat,
  { id, sourceId }: RunState,
  reader: RowReader,
  chunk: CheckedChunk,
): Promise<void> =>
  takeTurn(db, async (trx) => {
    // Another process may be at the same file, and have had its turn first.
    if (await hasChunk(trx, id, chunk.ordinal)) return;
    const notWritten = chunk.rows.length === 0 ? [] : await format.write(trx, chunk.rows, { sourceId });
    const findings = withNotWritten(format, reader, chunk, notWritten);
    const { ordinal, firstLine, lastLine, sums, totals } = chunk;
    const counts = countChunk(chunk, findings);
    const aside = rowsAside(reader, chunk, findings);
    await recordChunk(trx, id, { ordinal, firstLine, lastLine, sums, totals, counts, findings, aside });
  });

const finish = async (
  db: Knex,
  { run }: Job,
  outcome: ImportSummary["outcome"],
  unknownHeadings: readonly string[],
): Promise<ImportSummary> => {
  const state = await findRun(db, run);
  if (state === undefined) throw new Error(`the run of ${run.fileName} is gone`);
  return summaryOf(db, state, outcome, unknownHeadings);
};

const summaryOf = async (
  db: Knex,
  state: RunState,
  outcome: ImportSummary["outcome"],
  unknownHeadings: readonly string[],
): Promise<ImportSummary> => {
  const { id, sourceId, finishedOn, rowsRead, rowsTaken, rowsRefused, cellsCorrected, rowsFlagged } = state;
  const counts: ChunkCounts = { rowsRead, rowsTaken, rowsRefused, cellsCorrected, rowsFlagged };
  return { outcome, runId: id, sourceId, finishedOn, ...counts, reasons: await countReasons(db, id), unknownHeadings };
};
