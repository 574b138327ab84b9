import type { Knex } from "knex";
import { copyRows } from "../../database/copy.ts";
import { queryRows } from "../../database/query-rows.ts";
import type { ChunkCounts } from "../check-chunk.ts";
import type { Finding } from "../finding.ts";
import type { StatedTotal, Sums } from "../totals.ts";

/** What the ledger keeps of a chunk. */
export interface ChunkRecord {
  readonly ordinal: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly counts: ChunkCounts;
  readonly sums: Sums;
  readonly totals: readonly StatedTotal[];
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** Texts of the rows that were refused or flagged, by heading. */
  readonly aside: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

const HAS_CHUNK = "select 1 as found from import_chunk where run_id = $1 and ordinal = $2";

/** True when somebody has written this chunk already. */
export const hasChunk = async (trx: Knex.Transaction, runId: number, ordinal: number): Promise<boolean> =>
  (await queryRows(trx, "hasImportChunk", HAS_CHUNK, [runId, ordinal])).length > 0;

const ADD_CHUNK = `
  with counted as (
    update import_run set rows_read = rows_read + $5, rows_taken = rows_taken + $6, rows_refused = rows_refused + $7,
      cells_corrected = cells_corrected + $8, rows_flagged = rows_flagged + $9
    where id = $1
  )
  insert into import_chunk (run_id, ordinal, first_line, last_line, rows_read, rows_taken, rows_refused, cells_corrected,
    rows_flagged, sums)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Keeps a chunk with all that was found in it, in the transaction that writes its rows. */
export const recordChunk = async (trx: Knex.Transaction, runId: number, chunk: ChunkRecord): Promise<void> => {
  const { ordinal, firstLine, lastLine, counts, sums, totals, findings, aside } = chunk;
  const { rowsRead, rowsTaken, rowsRefused, cellsCorrected, rowsFlagged } = counts;
  const bindings = [runId, ordinal, firstLine, lastLine, rowsRead, rowsTaken, rowsRefused, cellsCorrected, rowsFlagged];
  await queryRows(trx, "addImportChunk", ADD_CHUNK, [...bindings, JSON.stringify(sums)]);
  await copySome(trx, "import_finding", FINDING_COLUMNS, findingRows(runId, findings));
  await copySome(
    trx,
    "import_row_aside",
    ["run_id", "line", "cells"],
    [...aside].map((row) => [runId, ...row]),
  );
  await copySome(
    trx,
    "import_total",
    ["run_id", "line", "field", "stated", "computed"],
    totals.map(({ line, field, stated, computed }) => [runId, line, field, stated, computed]),
  );
};

const FINDING_COLUMNS = ["run_id", "line", "ordinal", "column_heading", "reason", "value"] as const;

const findingRows = (runId: number, findings: ChunkRecord["findings"]): (readonly unknown[])[] =>
  [...findings].flatMap(([line, found]) =>
    found.map(({ reason, heading, value }, ordinal) => [runId, line, ordinal, heading, reason, value]),
  );

/** Most chunks have nothing for most of these tables. */
const copySome = async (
  trx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> => {
  if (rows.length > 0) await copyRows(trx, table, columns, rows);
};
