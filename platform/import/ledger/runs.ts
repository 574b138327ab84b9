import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import type { ChunkCounts } from "../check-chunk.ts";
import type { Sums } from "../totals.ts";

/** What makes an import the same as another: the same file, read in the same way, in the same format. */
export interface RunKey {
  readonly format: string;
  readonly sha256: string;
  /** What else decided how the file was read (`readingText`). */
  readonly reading: string;
}

export interface NewRun extends RunKey {
  readonly fileName: string;
  readonly bytes: number;
  readonly sourceId: string;
  readonly title: string;
  readonly publisher: string;
  readonly reference: string;
  /** Day, month or year of the data; null for the day of the import. */
  readonly asOf: string | null;
}

/** A run as the ledger has it. */
export interface RunState extends ChunkCounts {
  readonly id: number;
  readonly sourceId: string;
  readonly status: "RUNNING" | "DONE";
  /** Day on which it ended, in Jakarta; null while it runs. */
  readonly finishedOn: string | null;
}

const RUN_BY_KEY = `
  select id, source_id as "sourceId", status,
    to_char(finished_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as "finishedOn", rows_read as "rowsRead",
    rows_taken as "rowsTaken", rows_refused as "rowsRefused", cells_corrected as "cellsCorrected",
    rows_flagged as "rowsFlagged"
  from import_run where format = $1 and sha256 = $2 and reading = $3`;

/** The run of this file, if it was ever begun. */
export const findRun = async (db: Knex, { format, sha256, reading }: RunKey): Promise<RunState | undefined> => {
  const [run] = await queryRows<RunState>(db, "importRunByKey", RUN_BY_KEY, [format, sha256, reading]);
  return run;
};

const ADD_SOURCE = `
  insert into data_source (id, title, publisher, reference, as_of, provenance)
  values ($1, $2, $3, $4, coalesce($5, to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD')), 'IMPORTED')
  on conflict (id) do nothing`;

const ADD_RUN = `
  insert into import_run (format, file_name, sha256, bytes, reading, source_id, status)
  values ($1, $2, $3, $4, $5, $6, 'RUNNING')
  on conflict (format, sha256, reading) do nothing`;

/** Begins the run of a file, with the source that stands for it; where it was begun before, nothing changes. */
export const beginRun = async (trx: Knex.Transaction, run: NewRun): Promise<RunState> => {
  const { sourceId, title, publisher, reference, asOf, format, fileName, sha256, bytes, reading } = run;
  await queryRows(trx, "addImportSource", ADD_SOURCE, [sourceId, title, publisher, reference, asOf]);
  await queryRows(trx, "addImportRun", ADD_RUN, [format, fileName, sha256, bytes, reading, sourceId]);
  const begun = await findRun(trx, run);
  if (begun === undefined) throw new Error(`the run of ${fileName} was not kept`);
  return begun;
};

const LAST_CHUNK = `
  select ordinal, sums from import_chunk where run_id = $1 order by ordinal desc limit 1`;

/** Where a run stands. */
export interface RunPlace {
  /** Ordinal of the first chunk that is not written. */
  readonly next: number;
  /** Of all rows before it. */
  readonly sums: Sums;
}

/** Where the run goes on. */
export const placeOf = async (db: Knex, runId: number): Promise<RunPlace> => {
  const [last] = await queryRows<{ ordinal: number; sums: Sums }>(db, "lastImportChunk", LAST_CHUNK, [runId]);
  return last === undefined ? { next: 0, sums: {} } : { next: last.ordinal + 1, sums: last.sums };
};

const END_RUN = `
  update import_run set status = 'DONE', finished_at = now() where id = $1 and status = 'RUNNING'`;

/** Notes that all chunks of a run are written. */
export const endRun = async (db: Knex, runId: number): Promise<void> => {
  await queryRows(db, "endImportRun", END_RUN, [runId]);
};

const COUNT_REASONS = `
  select reason, count(*) as count from import_finding where run_id = $1 group by reason order by reason`;

/** How often each reason was found in a run. */
export const countReasons = async (db: Knex, runId: number): Promise<Readonly<Record<string, number>>> => {
  const rows = await queryRows<{ reason: string; count: number }>(db, "countImportReasons", COUNT_REASONS, [runId]);
  return Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));
};
