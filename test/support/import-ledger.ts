import type { Knex } from "knex";
import { LEDGER_TABLES } from "../../platform/import/ledger/tables.ts";
import type { ReasonCode } from "../../platform/import/reasons.ts";
import { statementsMigration } from "../../platform/regions/migration.ts";
import { REFERENCE_TABLES } from "../../platform/regions/tables.ts";
import type { Migration } from "../../platform/database/migrate.ts";

/** The ledger and what it refers to, without the data of any source. */
export const LEDGER_ONLY: readonly Migration[] = [
  statementsMigration("001-ledger-only", [...REFERENCE_TABLES, ...LEDGER_TABLES]),
];

export interface StoredFinding {
  readonly line: number;
  readonly ordinal?: number;
  readonly column?: string | null;
  readonly reason: ReasonCode;
  readonly value?: string | null;
}

export interface StoredRun {
  readonly format: string;
  readonly fileName?: string;
  readonly status?: "RUNNING" | "DONE";
  readonly counts?: Readonly<
    Partial<Record<"rows_read" | "rows_taken" | "rows_refused" | "rows_flagged" | "cells_corrected", number>>
  >;
  readonly findings?: readonly StoredFinding[];
  readonly aside?: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
  readonly totals?: readonly {
    readonly line: number;
    readonly field: string;
    readonly stated: string;
    readonly computed: string;
  }[];
}

const BATCH = 1_000;

/**
 * Writes a run into the ledger as an import would have left it.
 *
 * @param number tells its file from those of other runs
 * @returns the run's id
 */
export const storeRun = async (db: Knex, number: number, run: StoredRun): Promise<number> => {
  const { format, fileName = `${format}-${number}.csv`, status = "DONE", counts = {} } = run;
  const sha256 = number.toString(16).padStart(64, "0");
  const sourceId = `${format}-${sha256.slice(-12)}`;
  await db("data_source").insert({
    id: sourceId,
    title: `Judul ${format}`,
    publisher: "Penerbit",
    reference: fileName,
    as_of: "2024-12-31",
    provenance: "IMPORTED",
  });
  const [row] = await db("import_run").insert(
    {
      format,
      file_name: fileName,
      sha256,
      bytes: 1_000,
      reading: "",
      source_id: sourceId,
      status,
      started_at: "2025-01-02T03:04:05Z",
      finished_at: status === "DONE" ? "2025-01-02T03:05:00Z" : null,
      ...counts,
    },
    "id",
  );
  const run_id: number = row.id;
  const findings = (run.findings ?? []).map(({ line, ordinal = 0, column = null, reason, value = null }) => ({
    run_id,
    line,
    ordinal,
    column_heading: column,
    reason,
    value,
  }));
  await db.batchInsert("import_finding", findings, BATCH);
  await db.batchInsert(
    "import_row_aside",
    (run.aside ?? []).map(({ line, cells }) => ({ run_id, line, cells: JSON.stringify(cells) })),
    BATCH,
  );
  await db.batchInsert(
    "import_total",
    (run.totals ?? []).map((total) => ({ run_id, ...total })),
    BATCH,
  );
  return run_id;
};
